/** The few icons of the pane, each from its own file: the package's index would drag in thousands. */
export { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
export { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
export { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
export { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
