import { useLayoutEffect, useState, type RefObject } from 'react';

/** Where an element stands on the page that scrolls. Pixels. */
export interface PlaceOnPage {
  readonly top: number;
  readonly width: number;
}

/** Measured again whenever the page changes its size, and with it what stands above. */
export function usePlaceOnPage(element: RefObject<HTMLElement | null>): PlaceOnPage {
  const [place, setPlace] = useState<PlaceOnPage>({ top: 0, width: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      if (element.current === null) return;
      const top = Math.round(element.current.getBoundingClientRect().top + window.scrollY);
      const width = element.current.clientWidth;
      setPlace((before) => (before.top === top && before.width === width ? before : { top, width }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (element.current !== null) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return place;
}
