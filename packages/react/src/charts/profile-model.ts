export { profileModel, type ProfileData } from '@guildhall/core/report';
