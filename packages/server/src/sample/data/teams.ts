/** Names of the sample teams. A team's id is its index + 1; Springfield, the home of the demo, is 1. */
export const teams: readonly string[] = [
  'Springfield Public Library',
  'Prairie Towns Library Network',
  'Lakeshore Libraries Chicago',
  'Bibliotecas del Valle',
  'Red Aprender en la Biblioteca',
  'Rede de Bibliotecas Comunitárias',
  'Leeds Neighbourhood Libraries',
  'Médiathèques des Deux Rives',
  'Stadtteilbibliotheken gemeinsam lernen',
  'Nairobi Reading Rooms',
  'شبكة مكتبات الحي',
  'Southern Cross Community Libraries',
];
