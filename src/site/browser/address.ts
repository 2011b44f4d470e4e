const withCapacity = (address: string, percent: number): string => {
  const url = new URL(address);
  if (percent === 0) url.searchParams.delete('capacity');
  else url.searchParams.set('capacity', String(percent));
  return url.href;
};

/** Keeps the address, the way to the other language and the download in step with what is shown. */
export const keepAddresses = (percent: number): void => {
  history.replaceState(null, '', withCapacity(location.href, percent));
  const links = document.querySelectorAll<HTMLAnchorElement>(
    '.nhsuk-header__account a, [data-csv]',
  );
  for (const link of links) link.href = withCapacity(link.href, percent);
  const box = document.querySelector<HTMLSelectElement>('#capacity');
  if (box) box.value = String(Math.round(percent / 5) * 5);
};
