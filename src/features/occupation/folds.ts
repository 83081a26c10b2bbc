import { createContext, useContext } from 'react';
import { goToSection } from './go-to-section.ts';

/** Which parts of the page are open, and ways to open them. */
export interface Folds {
  isOpen: (id: string) => boolean;
  setOpen: (id: string, open: boolean) => void;
  setAll: (open: boolean) => void;
  /** Opens a part, scrolls to it and moves the focus to its heading. */
  goTo: (id: string) => void;
}

/** None where no part can be folded. */
export const FoldsContext = createContext<Folds | null>(null);

/** Goes to a part of the page by its id, and opens it before where it is folded. */
export function useGoTo(): (id: string) => void {
  return useContext(FoldsContext)?.goTo ?? goToSection;
}
