/** An assumption's id as the fragment of an address: `sickness/radiographer` is `sickness--radiographer`. */
export const anchorOf = (id: string): string => id.replaceAll('/', '--').replaceAll('.', '__');
