import { useEffect, useRef, useState } from 'react';
import type { MediaSeat } from '../../media/media-seat.js';
import { firstTrend, type LineStep, trendAfter } from './line-step.js';

const LOOK_MS = 1_000;

/** What may be asked of the line now. */
export const useLineStep = ({ store }: MediaSeat): LineStep => {
  const trend = useRef(firstTrend);
  const [step, setStep] = useState<LineStep>(firstTrend.step);
  useEffect(() => {
    const timer = setInterval(() => {
      trend.current = trendAfter(trend.current, store.read().quality, performance.now());
      setStep(trend.current.step);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [store]);
  return step;
};
