export { leadershipPoints as framework } from '@guildhall/core/frameworks';
