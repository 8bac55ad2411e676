import { InvalidArgumentError, Option } from 'commander';

/** The former name of `--council-id`. */
export interface WithCouncil { readonly council?: string }

/**
 * `--council` where an id of a council is meant: what it was called before, still taken and no longer shown. In every other command it is a
 * file, so the name of a file is refused here.
 */
export function councilAsId(): Option {
  return new Option('--council <id>').hideHelp().argParser((id: string) => {
    if (!/[\\/]|\.json$/i.test(id)) return id;
    throw new InvalidArgumentError('Give the id of a council, as in --council-id c-204.');
  });
}
