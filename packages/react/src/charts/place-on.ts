export { labelRoom, placeOn, signRoom, ticksOn, type Ends } from '@guildhall/core/report';
