import { conferenceTemplatesContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormConferenceTemplates } from './typeorm-conference-templates.js';

conferenceTemplatesContract('TypeormConferenceTemplates', async () => {
  const file = await temporaryDatabase();
  return { templates: new TypeormConferenceTemplates(file.current), close: () => file.remove() };
});
