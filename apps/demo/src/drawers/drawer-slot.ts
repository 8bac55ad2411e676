/** Where on every page it is said that a drawer is open. The first page leaves the room; what stands there comes with the rest. */
export const drawerSlot = 'drawer-slot';
