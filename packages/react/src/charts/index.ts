export { ChangeChart, type ChangeChartProps } from './change-chart.tsx';
export type { ChartProps } from './chart-frame.tsx';
export { DistributionChart, type DistributionChartProps } from './distribution-chart.tsx';
export { HeatMap, type HeatMapProps } from './heat-map.tsx';
export { ProfileChart, type ProfileChartProps } from './profile-chart.tsx';
export { RatersChart, type RatersChartProps } from './raters-chart.tsx';
