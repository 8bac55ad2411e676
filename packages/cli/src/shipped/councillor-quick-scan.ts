export { councillorQuickScan as framework } from '@guildhall/core/frameworks';
