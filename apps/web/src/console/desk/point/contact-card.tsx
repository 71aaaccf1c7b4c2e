import { Button } from '@mantine/core';
import type { Contact } from '../state/contact.js';
import { text } from '../text.js';

/** Whom to telephone about the point. */
export const ContactCard = ({ contact }: { readonly contact: Contact | null }): React.ReactNode => {
  if (contact === null) return <p className="quiet">{text.noContact}</p>;
  const { name, phone, place, via } = contact;
  return (
    <section className="point-part">
      <h3>{text.contact}</h3>
      <p>{[name, place, via === null ? '' : text.viaPoint(via)].filter((part) => part !== '').join(' · ')}</p>
      <Button component="a" href={`tel:${phone}`} variant="default">
        ☎ {text.call(phone)}
      </Button>
    </section>
  );
};
