export { publicMeetingReadiness as framework } from '@guildhall/core/frameworks';
