import type { Stakeholder } from '../model/stakeholders';

/** Twelve stakeholders over the whole pathway, who between them hold every kind of resource. No flaws. */
export function sampleStakeholders(): Stakeholder[] {
  const outside = { dependsOn: [] as string[], onTheSig: 'No' } as const;
  return [
    {
      ...outside,
      id: 'S1', stakeholder: 'Acute services director', organisation: 'Northmoor NHS Trust', pathway: 'Other', holds: ['Authority', 'Money'],
      dependsOn: ['S10'], riskIfLeftOut: 'Medium', power: 'High', interest: 'Low',
    },
    {
      ...outside,
      id: 'S2', stakeholder: 'Ward manager', organisation: 'Northmoor Hospital', pathway: 'In-patient', holds: ['Authority', 'Access'],
      dependsOn: ['S4'], riskIfLeftOut: 'Medium', power: 'High', interest: 'High',
    },
    {
      ...outside,
      id: 'S3', stakeholder: 'Founding senior clinician', organisation: 'Northmoor CRT', pathway: 'CRT', holds: ['Influence'],
      riskIfLeftOut: 'Medium', power: 'High', interest: 'High', onTheSig: 'Yes',
    },
    {
      ...outside,
      id: 'S4', stakeholder: 'Bed manager', organisation: 'Northmoor Hospital', pathway: 'In-patient', holds: ['Authority'],
      dependsOn: ['S2', 'S12'], riskIfLeftOut: 'High', power: 'High', interest: 'Low',
    },
    {
      ...outside,
      id: 'S5', stakeholder: 'GP lead', organisation: 'Northmoor Primary Care Network', pathway: 'Primary care', holds: ['Influence'],
      riskIfLeftOut: 'Medium', power: 'High', interest: 'Low',
    },
    {
      ...outside,
      id: 'S6', stakeholder: 'Crisis café coordinator', organisation: 'Northmoor Crisis Café', pathway: 'Voluntary and community', holds: ['Access'],
      riskIfLeftOut: 'Low', power: 'Low', interest: 'High',
    },
    {
      ...outside,
      id: 'S7', stakeholder: 'Night-shift staff', organisation: 'Northmoor CRT', pathway: 'CRT', holds: ['Influence'],
      riskIfLeftOut: 'Medium', power: 'Low', interest: 'High',
    },
    {
      ...outside,
      id: 'S8', stakeholder: 'Service-user forum', organisation: 'Northmoor Service-User Forum', pathway: 'Service users', holds: ['Influence', 'Access'],
      riskIfLeftOut: 'Medium', power: 'Low', interest: 'High', onTheSig: 'Yes',
    },
    {
      ...outside,
      id: 'S9', stakeholder: "Carers' network", organisation: 'Northmoor Carers', pathway: 'Carers and supports', holds: ['Influence'],
      riskIfLeftOut: 'Medium', power: 'Low', interest: 'High',
    },
    {
      ...outside,
      id: 'S10', stakeholder: 'Commissioner', organisation: 'Integrated care board', pathway: 'Other', holds: ['Money'],
      riskIfLeftOut: 'Medium', power: 'High', interest: 'Low',
    },
    {
      ...outside,
      id: 'S11', stakeholder: 'Police liaison', organisation: 'Northmoor Police', pathway: 'Other', holds: ['Access'],
      riskIfLeftOut: 'Low', power: 'Low', interest: 'Low',
    },
    {
      ...outside,
      id: 'S12', stakeholder: 'Community team manager', organisation: 'Northmoor NHS Trust', pathway: 'Other', holds: ['Authority'],
      dependsOn: ['S4'], riskIfLeftOut: 'Low', power: 'High', interest: 'Low',
    },
  ];
}
