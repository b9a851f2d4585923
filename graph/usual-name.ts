/** Of a graph in a store where nobody gives another: what `$graph` is then. */
export const usualName = "parley";
