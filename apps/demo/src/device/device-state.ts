/** How the application stands with the device it runs on. */
export interface DeviceState {
  /** A part of it could not be loaded: there is no network, or a newer version has taken its place. */
  readonly isMissing: boolean;
  /** A newer version lies ready. */
  readonly isNewer: boolean;
  /** Whether its own files are kept for use without a network. */
  readonly files: 'none' | 'getting' | 'ready' | 'failed';
  /** The browser has offered to install it. */
  readonly canInstall: boolean;
}

let state: DeviceState = { isMissing: false, isNewer: false, files: 'none', canInstall: false };
const listeners = new Set<() => void>();

export const deviceState = {
  read: (): DeviceState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
};

export function changeDevice(change: Partial<DeviceState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
