/** What `stemma export` writes. */
export const exportFormats = ["json", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];
