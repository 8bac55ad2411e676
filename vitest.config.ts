import { defineConfig } from 'vitest/config';

// One test run over all packages. Each says in its own vitest.config.ts what it runs.
export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'packages/*/vitest.{browser,timed}.config.ts', 'apps/*/vitest.config.ts', 'apps/*/vitest.browser.config.ts', 'docs/vitest.config.ts'],
  },
});
