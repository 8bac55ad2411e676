import { usualFloors } from '@guildhall/core/privacy';

/** Sheets without which there is no picture, and people without whom there is no report to keep: for saying so. */
export const floor = usualFloors.room;
export const reportFloor = usualFloors.people;
