/** Where fit and acceptance count as there, in points of 100 [F1]. */
export interface FirstSortSettings {
  fit: number;
  acceptance: number;
}

export const DEFAULT_FIRST_SORT: FirstSortSettings = { fit: 60, acceptance: 60 };
