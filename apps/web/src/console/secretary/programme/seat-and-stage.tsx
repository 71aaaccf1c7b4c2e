import { Group, NativeSelect } from '@mantine/core';
import type { StageState } from '@diemcau/session';
import type { PartProps } from '../part-props.js';
import { text } from './text.js';

const LAYOUTS: readonly StageState['layout'][] = ['programme', 'grid', 'spotlight'];

/** Who is in the chair, and what the main screen shows. */
export const SeatAndStage = ({ session, verbs: { press }, ask }: PartProps): React.ReactNode => {
  const { plan, stage } = session;
  const { chairs, actingChairId } = plan.header;
  const first = plan.points[0]?.id ?? null;
  const handOver = (chairId: string): void =>
    ask({
      title: text.handOverTitle(chairs.find(({ id }) => id === chairId)?.name ?? ''),
      explanation: text.handOverMeans,
      action: text.handOver,
      run: () => press('HandOverChair', { chairId }),
    });
  const setLayout = (wanted: string): void => {
    const layout = LAYOUTS.find((one) => one === wanted);
    if (layout !== undefined) press('SetStage', { layout, spotlight: layout === 'spotlight' ? first : null });
  };
  return (
    <Group gap="xs" grow align="end">
      <NativeSelect
        size="sm"
        label={text.seat}
        value={actingChairId}
        disabled={chairs.length < 2}
        onChange={({ currentTarget }) => handOver(currentTarget.value)}
        data={chairs.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NativeSelect
        size="sm"
        label={text.stage}
        value={stage.layout}
        onChange={({ currentTarget }) => setLayout(currentTarget.value)}
        data={LAYOUTS.map((value) => ({ value, label: text.layouts[value] }))}
      />
      {stage.layout === 'spotlight' && (
        <NativeSelect
          size="sm"
          label={text.spotlight}
          value={stage.spotlight ?? ''}
          onChange={({ currentTarget }) => press('SetStage', { layout: 'spotlight', spotlight: currentTarget.value })}
          data={plan.points.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Group>
  );
};
