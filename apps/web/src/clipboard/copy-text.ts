/** False where the browser forbids it: on plain http inside a province's network there is no clipboard. */
export const copyText = async (words: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
};
