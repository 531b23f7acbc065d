export { listCircles } from '@circlet/sdk/parts';
