import { Button } from '@mantine/core';
import { useState } from 'react';
import { RegistryDialog } from '../../registry/registry-dialog.js';
import { type PlanPointView, useRegistry } from '../queries.js';
import { text as points } from '../text.js';
import { text } from './text.js';

/** What a point is in every conference, with the way to change it. */
export const RegistryFacts = ({ point }: { readonly point: PlanPointView }): React.ReactNode => {
  const [open, setOpen] = useState(false);
  const { data: registry } = useRegistry();
  const parent = registry?.find(({ id }) => id === point.parentId);
  return (
    <>
      <p className="quiet points-lines">
        <span>{text.role(points.role[point.role])}</span>
        {parent !== undefined && <span>{text.parent(parent.name)}</span>}
        <span>{text.inRegistry}</span>
      </p>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {text.openRegistry}
      </Button>
      {open && <RegistryDialog pointId={point.id} onClose={() => setOpen(false)} />}
    </>
  );
};
