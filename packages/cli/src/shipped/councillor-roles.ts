export { councillorRoles as framework } from '@guildhall/core/frameworks';
