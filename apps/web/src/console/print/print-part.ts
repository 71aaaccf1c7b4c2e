import './print.css';

/** Prints one part of the page and nothing around it. */
export const printPart = (part: HTMLElement | null): void => {
  if (part === null) return;
  part.dataset['printed'] = 'true';
  document.body.dataset['print'] = '';
  window.print();
  delete part.dataset['printed'];
  delete document.body.dataset['print'];
};
