/** The text of the field and the text that is searched for: later by a moment, never in the middle of composing. */
import { useEffect, useState } from 'react';

const PAUSE = 120;

/** Text as typed and text as searched. */
export interface SearchText {
  readonly typed: string;
  readonly searched: string;
  readonly isComposing: boolean;
  setTyped(text: string): void;
  setComposing(composing: boolean): void;
}

/** Follows the field. */
export function useSearchText(): SearchText {
  const [typed, setTyped] = useState('');
  const [searched, setSearched] = useState('');
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    if (isComposing) return undefined;
    const timer = setTimeout(() => setSearched(typed.trim()), typed.trim() === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [typed, isComposing]);
  return { typed, searched, isComposing, setTyped, setComposing };
}
