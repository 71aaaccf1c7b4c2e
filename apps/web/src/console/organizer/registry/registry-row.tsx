import type { BridgePointView } from '@diemcau/contract';
import { Button } from '@mantine/core';
import { text as points } from '../points/text.js';
import { hasContact } from './point-form-fields.js';
import { text } from './text.js';

interface Props {
  readonly point: BridgePointView;
  readonly onEdit: () => void;
}

const Contact = ({ point }: { readonly point: BridgePointView }): React.ReactNode => {
  const { technician, hotline } = point;
  return (
    <span className="registry-contact">
      {technician !== null && (
        <span>
          {technician.name} {technician.phone !== null && <a href={`tel:${technician.phone}`}>{technician.phone}</a>}
        </span>
      )}
      {!hasContact(point) && <span className="points-warning">{text.missing}</span>}
      {hotline !== null && <span className="quiet">{text.hotline(hotline)}</span>}
    </span>
  );
};

/** One point of the registry. */
export const RegistryRow = ({ point, onEdit }: Props): React.ReactNode => (
  <div className="chosen-row">
    <div className="points-grow">
      <span className="chosen-name">{point.name}</span>
      <small className="quiet">
        {[point.group, points.role[point.role], points.mode[point.mode], point.venue].filter(Boolean).join(' · ')}
      </small>
    </div>
    <Contact point={point} />
    <Button size="compact-sm" variant="default" aria-label={text.editOf(point.name)} onClick={onEdit}>
      {text.edit}
    </Button>
  </div>
);
