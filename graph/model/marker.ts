/** The label that marks a node as one of ours. */

/** Carried by every node, so that one unique index serves all look-ups and foreign nodes are left alone. */
export const MARKER_LABEL = 'OnRecord';
