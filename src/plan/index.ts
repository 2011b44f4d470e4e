export { checkPlan } from './check-plan.ts';
