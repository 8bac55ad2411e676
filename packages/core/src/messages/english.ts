import { about } from './en/about.ts';
import { alone } from './en/alone.ts';
import { areas } from './en/areas.ts';
import { cause } from './en/cause.ts';
import { change } from './en/change.ts';
import { chart } from './en/chart.ts';
import { charts } from './en/charts.ts';
import { check } from './en/check.ts';
import { cli } from './en/cli.ts';
import { cohort } from './en/cohort.ts';
import { common } from './en/common.ts';
import { decision } from './en/decision.ts';
import { device } from './en/device.ts';
import { document } from './en/document.ts';
import { drawer } from './en/drawer.ts';
import { screens } from './en/screens.ts';
import { errors } from './en/errors.ts';
import { explain } from './en/explain.ts';
import { flow } from './en/flow.ts';
import { followUp } from './en/follow-up.ts';
import { form } from './en/form.ts';
import { group } from './en/group.ts';
import { plan } from './en/plan.ts';
import { question } from './en/question.ts';
import { raters } from './en/raters.ts';
import { passphrase } from './en/passphrase.ts';
import { register } from './en/register.ts';
import { report } from './en/report.ts';
import { review } from './en/review.ts';
import { scan } from './en/scan.ts';
import { scenarios } from './en/scenarios.ts';
import { standing } from './en/standing.ts';
import { start } from './en/start.ts';
import { stop } from './en/stop.ts';
import { storage } from './en/storage.ts';
import { supports } from './en/supports.ts';
import { terminal } from './en/terminal.ts';
import { trainer } from './en/trainer.ts';
import { turn } from './en/turn.ts';
import { whatIf } from './en/what-if.ts';

/** Every English text of the interface. A new area is a file in `en`, one in `cy`, and a line here and in `welsh.ts`. */
export const english = {
  ...common, ...alone, ...start, ...about, ...question, ...areas, ...supports, ...scenarios, ...review, ...cause, ...plan, ...flow, ...followUp,
  ...decision, ...device, ...document, ...drawer, ...register, ...passphrase, ...standing, ...scan, ...stop, ...storage, ...errors, ...report, ...explain, ...cohort, ...raters, ...change, ...chart, ...charts, ...terminal, ...trainer, ...turn, ...whatIf, ...check, ...cli, ...screens, ...group, ...form,
};

/** The name of a text: `question.progress`. */
export type MessageKey = keyof typeof english;
