import { about } from './cy/about.ts';
import { alone } from './cy/alone.ts';
import { areas } from './cy/areas.ts';
import { cause } from './cy/cause.ts';
import { change } from './cy/change.ts';
import { chart } from './cy/chart.ts';
import { charts } from './cy/charts.ts';
import { check } from './cy/check.ts';
import { cli } from './cy/cli.ts';
import { cohort } from './cy/cohort.ts';
import { common } from './cy/common.ts';
import { decision } from './cy/decision.ts';
import { device } from './cy/device.ts';
import { document } from './cy/document.ts';
import { drawer } from './cy/drawer.ts';
import { screens } from './cy/screens.ts';
import { errors } from './cy/errors.ts';
import { explain } from './cy/explain.ts';
import { flow } from './cy/flow.ts';
import { followUp } from './cy/follow-up.ts';
import { form } from './cy/form.ts';
import { group } from './cy/group.ts';
import { plan } from './cy/plan.ts';
import { question } from './cy/question.ts';
import { raters } from './cy/raters.ts';
import { passphrase } from './cy/passphrase.ts';
import { register } from './cy/register.ts';
import { report } from './cy/report.ts';
import { review } from './cy/review.ts';
import { scan } from './cy/scan.ts';
import { scenarios } from './cy/scenarios.ts';
import { standing } from './cy/standing.ts';
import { start } from './cy/start.ts';
import { stop } from './cy/stop.ts';
import { storage } from './cy/storage.ts';
import { supports } from './cy/supports.ts';
import { terminal } from './cy/terminal.ts';
import { trainer } from './cy/trainer.ts';
import { turn } from './cy/turn.ts';
import { whatIf } from './cy/what-if.ts';
import type { english } from './english.ts';
import type { WelshOf } from './translation.ts';

/** Every Welsh text of the interface, with its review status. */
export const welsh: WelshOf<typeof english> = {
  ...common, ...alone, ...start, ...about, ...question, ...areas, ...supports, ...scenarios, ...review, ...cause, ...plan, ...flow, ...followUp,
  ...decision, ...device, ...document, ...drawer, ...register, ...passphrase, ...standing, ...scan, ...stop, ...storage, ...errors, ...report, ...explain, ...cohort, ...raters, ...change, ...chart, ...charts, ...terminal, ...trainer, ...turn, ...whatIf, ...check, ...cli, ...screens, ...group, ...form,
};
