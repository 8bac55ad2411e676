import { library } from '@guildhall/config/tsup';

export default library({
  entry: { index: 'src/index.ts', 'charts/index': 'src/charts/index.ts', 'first/index': 'src/first/index.ts', 'parts/index': 'src/parts/index.ts', 'locked/index': 'src/locked/index.ts', 'store-contract/index': 'src/store-contract/index.ts', styles: 'src/style/index.css', 'styles-extra': 'src/style/extra.css' },
});
