/** Files of a version: header, and the columns that must not be blank, as datapackage.json of that version has them. */
export type Files = Readonly<Record<string, readonly [header: string, required: string]>>

export const files30: Files = {
  organizations: [
    'id,name,alternate_name,description,email,website,tax_status,tax_id,year_incorporated,legal_status,logo,uri,parent_organization_id',
    'id,name,description',
  ],
  programs: ['id,organization_id,name,alternate_name,description', 'id,organization_id,name,description'],
  services: [
    'id,organization_id,program_id,name,alternate_name,description,url,email,status,interpretation_services,application_process,fees_description,wait_time,fees,accreditations,eligibility_description,minimum_age,maximum_age,assured_date,assurer_email,licenses,alert,last_modified',
    'id,organization_id,name,status',
  ],
  attributes: ['id,link_id,taxonomy_term_id,link_type,link_entity,value', 'id,link_id,taxonomy_term_id,link_entity'],
  service_at_location: ['id,service_id,location_id,description', 'id,service_id,location_id'],
  locations: [
    'id,location_type,url,organization_id,name,alternate_name,description,transportation,latitude,longitude,external_identifier,external_identifier_type',
    'id,location_type',
  ],
  phones: [
    'id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type,description',
    'id,number',
  ],
  contacts: ['id,organization_id,service_id,service_at_location_id,location_id,name,title,department,email', 'id'],
  addresses: [
    'id,location_id,attention,address_1,address_2,city,region,state_province,postal_code,country,address_type',
    'id,address_1,city,state_province,postal_code,country,address_type',
  ],
  schedules: [
    'id,service_id,location_id,service_at_location_id,valid_from,valid_to,dtstart,timezone,until,count,wkst,freq,interval,byday,byweekno,bymonthday,byyearday,description,opens_at,closes_at,schedule_link,attending_type,notes',
    'id',
  ],
  funding: ['id,organization_id,service_id,source', 'id'],
  service_areas: ['id,service_id,name,description,extent,extent_type,uri', 'id'],
  required_documents: ['id,service_id,document,uri', 'id'],
  languages: ['id,service_id,location_id,phone_id,name,code,note', 'id'],
  accessibility: ['id,location_id,description,details,url', 'id'],
  taxonomy_terms: ['id,code,name,description,parent_id,taxonomy,language,taxonomy_id,term_uri', 'id,name,description'],
  metadata: [
    'id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by',
    'id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by',
  ],
  meta_table_descriptions: ['id,name,language,character_set', 'id'],
  cost_options: ['id,service_id,valid_from,valid_to,option,currency,amount,amount_description', 'id,service_id'],
  organization_identifiers: [
    'id,organization_id,identifier_scheme,identifier_type,identifier',
    'id,organization_id,identifier_type,identifier',
  ],
  taxonomies: ['id,name,description,uri,version', 'id,name,description'],
}

export const files201: Files = {
  organizations: [
    'id,name,alternate_name,description,email,url,tax_status,tax_id,year_incorporated,legal_status',
    'id,name,description',
  ],
  programs: ['id,organization_id,name,alternate_name', 'id,organization_id,name'],
  services: [
    'id,organization_id,program_id,name,alternate_name,description,url,email,status,interpretation_services,application_process,wait_time,fees,accreditations,licenses',
    'id,organization_id,name,status',
  ],
  service_attributes: ['id,service_id,taxonomy_term_id', 'id,service_id'],
  other_attributes: ['id,link_id,link_type,taxonomy_term_id', 'id,link_id,link_type'],
  services_at_location: ['id,service_id,location_id,description', 'id,service_id,location_id'],
  locations: ['id,organization_id,name,alternate_name,description,transportation,latitude,longitude', 'id'],
  phones: [
    'id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type,language,description,department',
    'id,number',
  ],
  contacts: ['id,organization_id,service_id,service_at_location_id,name,title,department,email', 'id'],
  physical_addresses: [
    'id,location_id,attention,address_1,address_2,address_3,address_4,city,region,state_province,postal_code,country',
    'id,address_1,city,state_province,postal_code,country',
  ],
  postal_addresses: [
    'id,location_id,attention,address_1,address_2,address_3,address_4,city,region,state_province,postal_code,country',
    'id,address_1,city,state_province,postal_code,country',
  ],
  schedules: [
    'id,service_id,location_id,service_at_location_id,valid_from,valid_to,dtstart,timezone,until,count,wkst,freq,interval,byday,byweekno,bymonthday,byyearday,description,opens_at,closes_at',
    'id',
  ],
  funding: ['id,organization_id,service_id,source', 'id'],
  eligibility: ['id,service_id', 'id'],
  service_areas: ['id,service_id,service_area,description', 'id'],
  required_documents: ['id,service_id,document', 'id'],
  payments_accepted: ['id,service_id,payment', 'id'],
  languages: ['id,service_id,location_id,language', 'id'],
  accessibility_for_disabilities: ['id,location_id,accessibility,details', 'id'],
  taxonomy_terms: ['id,term,description,parent_id,taxonomy,language', 'id,term,description'],
  metadata: [
    'id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by',
    'id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by',
  ],
  meta_table_descriptions: ['id,name,language,character_set', 'id'],
}
