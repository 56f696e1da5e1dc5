import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState, type CSSProperties, type RefCallback, type RefObject } from 'react';

/** Up to so many rows are all drawn: nothing is won by leaving some out. */
const MOST_DRAWN = 60;

export interface Windowed {
  /** For the element around the rows. */
  readonly style: CSSProperties;
  /** The rows to draw. */
  readonly rows: readonly WindowedRow[];
}

export interface WindowedRow {
  readonly index: number;
  /** For the row's element; undefined where all rows are drawn one below the other. */
  readonly placed: PlacedRow | undefined;
}

export interface PlacedRow {
  readonly ref: RefCallback<HTMLElement>;
  readonly style: CSSProperties;
  readonly 'data-index': number;
}

export interface WindowedRows {
  /** The element around the rows. */
  readonly container: RefObject<HTMLElement | null>;
  /** Rows are known again by it when others come and go. */
  readonly keyOf: (index: number) => string;
  readonly count: number;
  /** A usual row's, in pixels; drawn rows are measured. */
  readonly height: number;
  /** A row that stays drawn wherever the page is scrolled, because the focus is in it; −1 where there is none. */
  readonly kept: number;
}

/**
 * Of thousands of rows in the page, only those in view. The page itself scrolls, so that several such lists may stand
 * below each other.
 */
export function useWindowed({ container, keyOf, count, height, kept }: WindowedRows): Windowed {
  const isWindowed = count > MOST_DRAWN;
  const top = useTop(container, isWindowed);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    enabled: isWindowed,
    getItemKey: keyOf,
    estimateSize: () => height,
    // What has no height is not laid out, as in a pane that is put away.
    measureElement: (element) => element.getBoundingClientRect().height || height,
    overscan: 8,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return kept < 0 || inView.includes(kept) ? inView : [...inView, kept].sort((first, second) => first - second);
    },
  });
  if (!isWindowed) return { style: {}, rows: Array.from({ length: count }, (_, index) => ({ index, placed: undefined })) };
  return {
    style: { position: 'relative', blockSize: virtualizer.getTotalSize() },
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({
      index,
      placed: {
        ref: virtualizer.measureElement,
        style: { position: 'absolute', insetInline: 0, insetBlockStart: start - top },
        'data-index': index,
      },
    })),
  };
}

/** How far below the top of the page an element begins, also when something above it grows. Pixels. */
function useTop(element: RefObject<HTMLElement | null>, isAsked: boolean): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    if (!isAsked) return;
    const observer = new ResizeObserver(() => {
      if (element.current !== null) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element, isAsked]);
  return top;
}
