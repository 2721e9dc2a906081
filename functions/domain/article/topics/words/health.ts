import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/health.ts. */
export const healthWords: Readonly<Record<string, TopicWords>> = {
  health: {
    words:
      'public health|health minister|health ministry|health secretary|health official|health department|' +
      'health emergency|medical|World Health Organization|World Health Organisation|doctors=|physician|' +
      'health authorities=|health risk|health crisis|patients=|health agency|health agencies|' +
      'Centers for Disease Control|CDC|obesity|diabetes|heart disease|public health emergency|dementia|' +
      'nutrition|sick patients=|health warning',
    weak: [
      {
        words: 'WHO',
        near: 'health|disease|virus|outbreak|vaccine|pandemic|epidemic|Tedros|emergency|cases',
      },
    ],
  },
  'healthcare policy': {
    words:
      'healthcare system|health care system|healthcare reform|health reform|National Health Service|NHS|' +
      'Medicare|Medicaid|Obamacare|Affordable Care Act|universal healthcare|healthcare spending|' +
      'health spending|healthcare costs=|health care costs=|healthcare budget|health service|' +
      'healthcare worker|health care worker|healthcare provider|healthcare access|health care access|' +
      'healthcare sector',
  },
  'health insurance': {
    words:
      'health insurer|medical insurance|UnitedHealth|health plan premium|insurance premiums for health|' +
      'Medicare Advantage|health coverage|Cigna|Humana|health insurance premium|Aetna',
  },
  hospitals: {
    words:
      'hospital|intensive care|emergency room|nurse|surgeon|surgery waiting list|waiting lists=|clinic|' +
      'ambulance service|junior doctor|resident doctor|health centre|medical centre|field hospital|' +
      'medical staff|surgical team',
  },
  epidemics: {
    words:
      'epidemic|pandemic|COVID-19|COVID|Covid-19|Covid|coronavirus|disease outbreak|quarantine|lockdown|' +
      'swine flu|SARS|H1N1|pandemic treaty|pandemic preparedness|outbreak of|contact tracing|' +
      'viral outbreak|Ebola outbreak|cholera outbreak|measles outbreak',
  },
  'communicable diseases': {
    words:
      'infectious disease|virus|influenza|seasonal flu|measles|malaria|tuberculosis|Ebola|HIV|' +
      'AIDS epidemic|HIV/AIDS|cholera|dengue|mpox|polio|Zika|hepatitis|bacterial infection|pathogen|' +
      'antibiotic resistance|antimicrobial resistance|flu season|communicable disease|typhoid|meningitis|' +
      'chikungunya|whooping cough|norovirus',
  },
  vaccines: {
    words:
      'vaccination|vaccinated=|vaccinate|immunisation|mRNA|vaccine maker|vaccine rollout|booster shot|' +
      'jabs=|vaccine mandate|vaccine doses=|inoculation|flu shot|vaccine trial|Gavi|BioNTech',
  },
  'animal diseases': {
    nameless: true,
    words:
      'bird flu|avian flu|avian influenza|H5N1|African swine fever|foot and mouth disease|' +
      'mad cow disease|BSE|animal health|culled=|swine fever|bluetongue|screwworm|lumpy skin disease|' +
      'livestock disease|veterinary|rabies',
  },
  cancer: {
    words:
      'tumour|tumor|oncology|chemotherapy|breast cancer|cancer treatment|cancer drug|leukaemia|leukemia|' +
      'carcinogen|cancer research|cancer patient|melanoma|lymphoma|immunotherapy|prostate cancer|' +
      'lung cancer',
  },
  'mental health': {
    words:
      'depression and anxiety=|suicide prevention|psychiatric|psychiatrist|anxiety disorder|' +
      'mental illness|psychological trauma|opioid addiction|opioid crisis|opioid|drug overdose|' +
      'overdose death|psychologist|PTSD|eating disorder|clinical depression',
  },
  'medical devices': {
    nameless: true,
    words:
      'medical device|medical equipment|medtech|Medtronic|pacemaker|ventilator|diagnostics company|' +
      'MRI scanner|surgical robot|medical technology|Siemens Healthineers|Boston Scientific|' +
      'glucose monitor|medical supplies=|imaging equipment|face masks=|protective equipment|hearing aid|' +
      'device maker',
  },
  'medical research': {
    words:
      'clinical study|clinical trial|medical study|drug discovery|medical breakthrough|biomedical|' +
      'biomedical research|New England Journal of Medicine|The Lancet|National Institutes of Health|NIH|' +
      'Nobel Prize in Medicine|drug candidate|late stage trial|placebo|Alzheimer’s research|' +
      "Alzheimer's drug|Alzheimer’s drug|human trial|phase 3 trial|phase III trial|medical journal|" +
      'cancer research',
  },
};
