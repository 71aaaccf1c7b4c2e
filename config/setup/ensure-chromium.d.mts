/** The path of the Chromium that DIEMCAU_CHROMIUM names, or of the first on PATH. */
export declare function installedChromium(): string | undefined;
