/** The browser app stands here once the HTTP API does; it will import types from `stemma` and no code. */
export {};
