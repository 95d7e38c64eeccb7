/** Function on the workbench's window that gives a pane's frame its host; called by the frame's first script. */
export const CONNECT_HOOK = "connectVitalFewPane";
