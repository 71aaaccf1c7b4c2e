import { HttpRefusal } from '../../live/http.js';
import { planningRefusalText } from '../../refusals/planning-refusal-text.js';

/** What went wrong with a request, in words: why the service said no, or that it does not answer. */
export const problemText = (error: unknown): string =>
  planningRefusalText(error instanceof HttpRefusal ? error.code : 'RETRY_LATER');
