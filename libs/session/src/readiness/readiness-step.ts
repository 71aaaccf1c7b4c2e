import type { PlanPoint } from '../plan/plan.state.js';
import type { EquipmentTest, PointReadiness, ReadinessStep } from './readiness.state.js';

/** A point of which nothing is known yet. */
export const untouched: PointReadiness = {
  confirmed: null,
  declined: null,
  test: null,
  rehearsal: null,
  ready: null,
  autoMicrophone: null,
  delegations: {},
};

/** The five steps, worst first. */
export const READINESS_STEPS: readonly ReadinessStep[] = ['unconfirmed', 'confirmed', 'tested', 'rehearsed', 'ready'];

/** How far a point has come; a failed test or rehearsal brings it back to the step before. */
export const readinessStep = (point: PointReadiness | undefined): ReadinessStep => {
  if (point === undefined || point.confirmed === null) return 'unconfirmed';
  if (point.ready !== null) return 'ready';
  if (point.test?.passed !== true) return 'confirmed';
  return point.rehearsal?.passed === true ? 'rehearsed' : 'tested';
};

/** A test counts as passed when every device the point needs works: a point that only watches sends nothing. */
export const testPassed = (report: EquipmentTest, point: Pick<PlanPoint, 'mode'>): boolean => {
  const needed =
    point.mode === 'view_only'
      ? [report.loudspeaker, report.network]
      : [report.camera, report.microphone, report.loudspeaker, report.network];
  return needed.every((result) => result === 'passed');
};
