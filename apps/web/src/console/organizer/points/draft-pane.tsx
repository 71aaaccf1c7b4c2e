import { useState } from 'react';
import type { SectionProps } from '../section-props.js';
import { ApplyBar } from './apply-bar.js';
import { missingCodes } from './apply-choice.js';
import { ChosenPane } from './chosen-pane.js';
import { useChosenPoints } from './use-chosen-points.js';
import { divisionsOf } from './divisions.js';
import { DraftTools } from './draft-tools.js';
import { ParticipationDialog } from './participation/participation-dialog.js';
import type { PlanPointView } from './queries.js';
import { TreePane } from './tree-pane.js';
import { useChoice } from './use-choice.js';

interface Props extends SectionProps {
  readonly points: readonly PlanPointView[];
}

/** The choice of a draft: the country on the left, who takes part on the right, nothing saved before "Áp dụng". */
export const DraftPane = (props: Props): React.ReactNode => {
  const { points, session } = props;
  const divisions = divisionsOf(session.startsAt);
  const [date, setDate] = useState(divisions.first);
  const [edited, setEdited] = useState<string | null>(null);
  const choice = useChoice(props, points, date);
  const { chosen, draft, choose } = choice;
  const shown = useChosenPoints(points, draft, date);
  const point = points.find(({ id }) => id === edited);
  return (
    <>
      <DraftTools date={date} hall={session.hall} chosen={chosen} onChoose={choose} />
      <div className="points-panes">
        <TreePane divisions={divisions} date={date} onDate={setDate} chosen={chosen} onChoose={choose} />
        <ChosenPane
          points={shown}
          draft={draft}
          count={chosen.size}
          onEdit={setEdited}
          onRemove={(id) => choose(new Set([...chosen].filter((key) => key !== id)))}
        />
      </div>
      <ApplyBar choice={choice} missing={missingCodes(draft).length} />
      {point !== undefined && <ParticipationDialog session={session} point={point} onClose={() => setEdited(null)} />}
    </>
  );
};
