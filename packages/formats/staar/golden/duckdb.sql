-- staar 3-8, summative: Results of grades 3 to 8
CREATE OR REPLACE TABLE "summative" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- administration_date
    align_cell(s2) AS c2, -- grade_level_tested
    align_cell(s3) AS c3, -- esc_region_number
    align_cell(s4) AS c4, -- county_district_campus_number
    align_cell(s5) AS c5, -- district_name
    align_cell(s6) AS c6, -- campus_name
    align_cell(s7) AS c7, -- last_name
    align_cell(s8) AS c8, -- first_name
    align_cell(s9) AS c9, -- middle_initial
    align_cell(s10) AS c10, -- peims_id
    align_cell(s11) AS c11, -- sex_code
    align_cell(s12) AS c12, -- date_of_birth
    align_cell(s13) AS c13, -- hispanic_latino_code
    align_cell(s14) AS c14, -- american_indian_alaska_native_code
    align_cell(s15) AS c15, -- asian_code
    align_cell(s16) AS c16, -- black_african_american_code
    align_cell(s17) AS c17, -- native_hawaiian_pacific_islander_code
    align_cell(s18) AS c18, -- white_code
    align_cell(s19) AS c19, -- ethnicity_or_race_reporting_category
    align_cell(s20) AS c20, -- economic_disadvantage_code
    align_cell(s21) AS c21, -- title_i_part_a_indicator_code
    align_cell(s22) AS c22, -- migrant_indicator_code
    align_cell(s23) AS c23, -- emergent_bilingual_indicator_code
    align_cell(s24) AS c24, -- bilingual_indicator_code
    align_cell(s25) AS c25, -- esl_indicator_code
    align_cell(s26) AS c26, -- fall_tsds_peims_homeless_status_code
    align_cell(s27) AS c27, -- special_ed_indicator_code
    align_cell(s28) AS c28, -- section_504_indicator_code
    align_cell(s29) AS c29, -- gifted_talented_indicator_code
    align_cell(s30) AS c30, -- at_risk_indicator_code
    align_cell(s31) AS c31, -- local_student_id
    align_cell(s32) AS c32, -- enrolled_grade
    align_cell(s33) AS c33, -- fall_tsds_peims_county_district_campus_number
    align_cell(s34) AS c34, -- fall_tsds_peims_student_language_code
    align_cell(s35) AS c35, -- fall_tsds_peims_student_attribution_code
    align_cell(s36) AS c36, -- family_portal_unique_access_code
    align_cell(s37) AS c37, -- texas_migrant_interstate_program
    align_cell(s38) AS c38, -- fall_tsds_peims_military_connected_student_code
    align_cell(s39) AS c39, -- fall_tsds_peims_foster_care_indicator_code
    align_cell(s40) AS c40, -- fall_tsds_peims_dyslexia_indicator_code
    align_cell(s41) AS c41, -- new_to_texas
    align_cell(s42) AS c42, -- tx_unique_student_id
    align_cell(s43) AS c43, -- local_use_reading_language_arts
    align_cell(s44) AS c44, -- local_use_mathematics
    align_cell(s45) AS c45, -- local_use_social_studies
    align_cell(s46) AS c46, -- local_use_science
    align_cell(s47) AS c47, -- agency_use_code_a_reading_language_arts
    align_cell(s48) AS c48, -- agency_use_code_b_reading_language_arts
    align_cell(s49) AS c49, -- agency_use_code_c_reading_language_arts
    align_cell(s50) AS c50, -- agency_use_code_d_reading_language_arts
    align_cell(s51) AS c51, -- agency_use_code_e_reading_language_arts
    align_cell(s52) AS c52, -- agency_use_code_a_mathematics
    align_cell(s53) AS c53, -- agency_use_code_b_mathematics
    align_cell(s54) AS c54, -- agency_use_code_c_mathematics
    align_cell(s55) AS c55, -- agency_use_code_d_mathematics
    align_cell(s56) AS c56, -- agency_use_code_e_mathematics
    align_cell(s57) AS c57, -- agency_use_code_a_social_studies
    align_cell(s58) AS c58, -- agency_use_code_b_social_studies
    align_cell(s59) AS c59, -- agency_use_code_c_social_studies
    align_cell(s60) AS c60, -- agency_use_code_d_social_studies
    align_cell(s61) AS c61, -- agency_use_code_e_social_studies
    align_cell(s62) AS c62, -- agency_use_code_a_science
    align_cell(s63) AS c63, -- agency_use_code_b_science
    align_cell(s64) AS c64, -- agency_use_code_c_science
    align_cell(s65) AS c65, -- agency_use_code_d_science
    align_cell(s66) AS c66, -- agency_use_code_e_science
    align_cell(s67) AS c67, -- eoc_or_above_grade_reading_language_arts
    align_cell(s68) AS c68, -- eoc_or_above_grade_mathematics
    align_cell(s69) AS c69, -- eoc_or_above_grade_social_studies
    align_cell(s70) AS c70, -- eoc_or_above_grade_science
    align_cell(s71) AS c71, -- speech_to_text_reading_language_arts
    align_cell(s72) AS c72, -- braille_or_screen_reader_reading_language_arts
    align_cell(s73) AS c73, -- large_print_reading_language_arts
    align_cell(s74) AS c74, -- non_embedded_designated_supports_reading_language_arts
    align_cell(s75) AS c75, -- extra_day_reading_language_arts
    align_cell(s76) AS c76, -- word_prediction_reading_language_arts
    align_cell(s77) AS c77, -- text_to_speech_reading_language_arts
    align_cell(s78) AS c78, -- spell_check_reading_language_arts
    align_cell(s79) AS c79, -- content_and_language_supports_reading_language_arts
    align_cell(s80) AS c80, -- asl_signed_videos_reading_language_arts
    align_cell(s81) AS c81, -- braille_or_screen_reader_mathematics
    align_cell(s82) AS c82, -- large_print_mathematics
    align_cell(s83) AS c83, -- non_embedded_designated_supports_mathematics
    align_cell(s84) AS c84, -- extra_day_mathematics
    align_cell(s85) AS c85, -- basic_calculator_mathematics
    align_cell(s86) AS c86, -- text_to_speech_mathematics
    align_cell(s87) AS c87, -- content_and_language_supports_mathematics
    align_cell(s88) AS c88, -- asl_signed_videos_mathematics
    align_cell(s89) AS c89, -- auto_text_to_speech_reading_language_arts
    align_cell(s90) AS c90, -- auto_text_to_speech_mathematics
    align_cell(s91) AS c91, -- auto_text_to_speech_social_studies
    align_cell(s92) AS c92, -- auto_text_to_speech_science
    align_cell(s93) AS c93, -- speech_to_text_social_studies
    align_cell(s94) AS c94, -- braille_or_screen_reader_social_studies
    align_cell(s95) AS c95, -- large_print_social_studies
    align_cell(s96) AS c96, -- non_embedded_designated_supports_social_studies
    align_cell(s97) AS c97, -- extra_day_social_studies
    align_cell(s98) AS c98, -- word_prediction_social_studies
    align_cell(s99) AS c99, -- text_to_speech_social_studies
    align_cell(s100) AS c100, -- spell_check_social_studies
    align_cell(s101) AS c101, -- content_and_language_supports_social_studies
    align_cell(s102) AS c102, -- asl_signed_videos_social_studies
    align_cell(s103) AS c103, -- speech_to_text_science
    align_cell(s104) AS c104, -- braille_or_screen_reader_science
    align_cell(s105) AS c105, -- large_print_science
    align_cell(s106) AS c106, -- non_embedded_designated_supports_science
    align_cell(s107) AS c107, -- extra_day_science
    align_cell(s108) AS c108, -- basic_calculator_science
    align_cell(s109) AS c109, -- word_prediction_science
    align_cell(s110) AS c110, -- text_to_speech_science
    align_cell(s111) AS c111, -- spell_check_science
    align_cell(s112) AS c112, -- content_and_language_supports_science
    align_cell(s113) AS c113, -- asl_signed_videos_science
    align_cell(s114) AS c114, -- score_code_reading_language_arts
    align_cell(s115) AS c115, -- score_code_mathematics
    align_cell(s116) AS c116, -- score_code_social_studies
    align_cell(s117) AS c117, -- score_code_science
    align_cell(s118) AS c118, -- reading_language_arts_reporting_category_1_scores
    align_cell(s119) AS c119, -- reading_language_arts_reporting_category_2_scores
    align_cell(s120) AS c120, -- performance_level_indicator_reading_language_arts
    align_cell(s121) AS c121, -- reading_language_arts_raw_score
    align_cell(s122) AS c122, -- reading_language_arts_scale_score
    align_cell(s123) AS c123, -- reading_language_arts_test_language_version
    align_cell(s124) AS c124, -- reading_language_arts_test_version
    align_cell(s125) AS c125, -- test_administration_mode_reading_language_arts
    align_cell(s126) AS c126, -- meets_grade_level_in_reading_language_arts
    align_cell(s127) AS c127, -- approaches_grade_level_in_reading_language_arts
    align_cell(s128) AS c128, -- masters_grade_level_in_reading_language_arts
    align_cell(s129) AS c129, -- staar_progress_measure_reading_language_arts
    align_cell(s130) AS c130, -- on_track_to_meet_grade_level_reading_language_arts
    align_cell(s131) AS c131, -- el_performance_measure_reading_language_arts
    align_cell(s132) AS c132, -- item_reporting_category_numbers_reading_language_arts
    align_cell(s133) AS c133, -- item_student_responses_reading_language_arts
    align_cell(s134) AS c134, -- item_correct_responses_reading_language_arts
    align_cell(s135) AS c135, -- lexile_measure
    align_cell(s136) AS c136, -- percentile_reading_language_arts
    align_cell(s137) AS c137, -- extended_constructed_response_score
    align_cell(s138) AS c138, -- extended_constructed_response_trait_score_ideas
    align_cell(s139) AS c139, -- extended_constructed_response_trait_score_conventions
    align_cell(s140) AS c140, -- extended_constructed_response_condition_code
    align_cell(s141) AS c141, -- extended_constructed_response_auto_rescore
    align_cell(s142) AS c142, -- mathematics_reporting_category_1_scores
    align_cell(s143) AS c143, -- mathematics_reporting_category_2_scores
    align_cell(s144) AS c144, -- mathematics_reporting_category_3_scores
    align_cell(s145) AS c145, -- mathematics_reporting_category_4_scores
    align_cell(s146) AS c146, -- performance_level_indicator_mathematics
    align_cell(s147) AS c147, -- mathematics_raw_score
    align_cell(s148) AS c148, -- mathematics_scale_score
    align_cell(s149) AS c149, -- mathematics_test_language_version
    align_cell(s150) AS c150, -- mathematics_test_version
    align_cell(s151) AS c151, -- test_administration_mode_mathematics
    align_cell(s152) AS c152, -- meets_grade_level_in_mathematics
    align_cell(s153) AS c153, -- approaches_grade_level_in_mathematics
    align_cell(s154) AS c154, -- masters_grade_level_in_mathematics
    align_cell(s155) AS c155, -- staar_progress_measure_mathematics
    align_cell(s156) AS c156, -- on_track_to_meet_grade_level_mathematics
    align_cell(s157) AS c157, -- el_performance_measure_mathematics
    align_cell(s158) AS c158, -- item_reporting_category_numbers_mathematics
    align_cell(s159) AS c159, -- item_student_responses_mathematics
    align_cell(s160) AS c160, -- item_correct_responses_mathematics
    align_cell(s161) AS c161, -- percentile_mathematics
    align_cell(s162) AS c162, -- quantile_measure
    align_cell(s163) AS c163, -- mathematics_badge_indicator
    align_cell(s164) AS c164, -- points_possible_mathematics
    align_cell(s165) AS c165, -- points_achieved_mathematics
    align_cell(s166) AS c166, -- points_possible_reading_language_arts
    align_cell(s167) AS c167, -- points_achieved_reading_language_arts
    align_cell(s168) AS c168, -- social_studies_reporting_category_1_scores
    align_cell(s169) AS c169, -- social_studies_reporting_category_2_scores
    align_cell(s170) AS c170, -- social_studies_reporting_category_3_scores
    align_cell(s171) AS c171, -- social_studies_reporting_category_4_scores
    align_cell(s172) AS c172, -- social_studies_raw_score
    align_cell(s173) AS c173, -- social_studies_scale_score
    align_cell(s174) AS c174, -- social_studies_test_language_version
    align_cell(s175) AS c175, -- social_studies_test_version
    align_cell(s176) AS c176, -- test_administration_mode_social_studies
    align_cell(s177) AS c177, -- performance_level_indicator_social_studies
    align_cell(s178) AS c178, -- meets_grade_level_in_social_studies
    align_cell(s179) AS c179, -- approaches_grade_level_in_social_studies
    align_cell(s180) AS c180, -- masters_grade_level_in_social_studies
    align_cell(s181) AS c181, -- el_performance_measure_social_studies
    align_cell(s182) AS c182, -- item_reporting_category_numbers_social_studies
    align_cell(s183) AS c183, -- item_student_responses_social_studies
    align_cell(s184) AS c184, -- item_correct_responses_social_studies
    align_cell(s185) AS c185, -- percentile_social_studies
    align_cell(s186) AS c186, -- points_possible_social_studies
    align_cell(s187) AS c187, -- points_achieved_social_studies
    align_cell(s188) AS c188, -- science_raw_score
    align_cell(s189) AS c189, -- science_scale_score
    align_cell(s190) AS c190, -- science_test_language_version
    align_cell(s191) AS c191, -- science_test_version
    align_cell(s192) AS c192, -- test_administration_mode_science
    align_cell(s193) AS c193, -- performance_level_indicator_science
    align_cell(s194) AS c194, -- meets_grade_level_in_science
    align_cell(s195) AS c195, -- approaches_grade_level_in_science
    align_cell(s196) AS c196, -- masters_grade_level_in_science
    align_cell(s197) AS c197, -- el_performance_measure_science
    align_cell(s198) AS c198, -- item_strand_numbers_science
    align_cell(s199) AS c199, -- item_student_responses_science
    align_cell(s200) AS c200, -- item_correct_responses_science
    align_cell(s201) AS c201, -- percentile_science
    align_cell(s202) AS c202, -- points_possible_science
    align_cell(s203) AS c203, -- points_achieved_science
    align_cell(s204) AS c204, -- block_2531_county_district_campus_number
    align_cell(s205) AS c205, -- block_2531_language_version
    align_cell(s206) AS c206, -- block_2531_test_version
    align_cell(s207) AS c207, -- block_2531_score_code
    align_cell(s208) AS c208, -- block_2531_approaches_grade_level
    align_cell(s209) AS c209, -- block_2531_masters_grade_level
    align_cell(s210) AS c210, -- block_2531_scale_score
    align_cell(s211) AS c211, -- block_2531_tested_grade
    align_cell(s212) AS c212, -- block_2531_enrolled_grade
    align_cell(s213) AS c213, -- block_2531_el_performance_measure
    align_cell(s214) AS c214, -- block_2531_lexile_measure
    align_cell(s215) AS c215, -- block_2651_county_district_campus_number
    align_cell(s216) AS c216, -- block_2651_language_version
    align_cell(s217) AS c217, -- block_2651_test_version
    align_cell(s218) AS c218, -- block_2651_score_code
    align_cell(s219) AS c219, -- block_2651_approaches_grade_level
    align_cell(s220) AS c220, -- block_2651_masters_grade_level
    align_cell(s221) AS c221, -- block_2651_scale_score
    align_cell(s222) AS c222, -- block_2651_tested_grade
    align_cell(s223) AS c223, -- block_2651_enrolled_grade
    align_cell(s224) AS c224, -- block_2651_meets_grade_level
    align_cell(s225) AS c225, -- block_2651_quantile_measure
    align_cell(s226) AS c226, -- block_2771_county_district_campus_number
    align_cell(s227) AS c227, -- block_2771_language_version
    align_cell(s228) AS c228, -- block_2771_test_version
    align_cell(s229) AS c229, -- block_2771_score_code
    align_cell(s230) AS c230, -- block_2771_approaches_grade_level
    align_cell(s231) AS c231, -- block_2771_masters_grade_level
    align_cell(s232) AS c232, -- block_2771_scale_score
    align_cell(s233) AS c233, -- block_2771_tested_grade
    align_cell(s234) AS c234, -- block_2771_enrolled_grade
    align_cell(s235) AS c235, -- block_2771_meets_grade_level
    align_cell(s236) AS c236, -- block_2771_el_performance_measure
    align_cell(s237) AS c237, -- block_2801_county_district_campus_number
    align_cell(s238) AS c238, -- block_2801_language_version
    align_cell(s239) AS c239, -- block_2801_test_version
    align_cell(s240) AS c240, -- block_2801_score_code
    align_cell(s241) AS c241, -- block_2801_approaches_grade_level
    align_cell(s242) AS c242, -- block_2801_masters_grade_level
    align_cell(s243) AS c243, -- block_2801_scale_score
    align_cell(s244) AS c244, -- block_2801_tested_grade
    align_cell(s245) AS c245, -- block_2801_enrolled_grade
    align_cell(s246) AS c246, -- block_2801_meets_grade_level
    align_cell(s247) AS c247, -- block_2801_el_performance_measure
    align_cell(s248) AS c248, -- block_2840_meets_grade_level_reading_language_arts
    align_cell(s249) AS c249, -- block_2840_el_performance_measure_mathematics
    align_cell(s250) AS c250, -- lexile_measure_grade_3
    align_cell(s251) AS c251, -- lexile_measure_grade_4
    align_cell(s252) AS c252, -- lexile_measure_grade_5
    align_cell(s253) AS c253, -- lexile_measure_grade_6
    align_cell(s254) AS c254, -- lexile_measure_grade_7
    align_cell(s255) AS c255, -- lexile_measure_grade_8
    align_cell(s256) AS c256, -- quantile_measure_grade_3
    align_cell(s257) AS c257, -- quantile_measure_grade_4
    align_cell(s258) AS c258, -- quantile_measure_grade_5
    align_cell(s259) AS c259, -- quantile_measure_grade_6
    align_cell(s260) AS c260, -- quantile_measure_grade_7
    align_cell(s261) AS c261, -- quantile_measure_grade_8
    align_cell(s262) AS c262, -- el_performance_measure_plan
    align_cell(s263) AS c263, -- plan_year
    align_cell(s264) AS c264, -- current_year_telpas_composite_rating
    align_cell(s265) AS c265, -- current_year_telpas_years_in_us_schools
    align_cell(s266) AS c266, -- current_year_telpas_parental_denial
    align_cell(s267) AS c267, -- algebra_i_score_code
    align_cell(s268) AS c268, -- algebra_i_test_version
    align_cell(s269) AS c269, -- algebra_i_reporting_category_1_raw_score
    align_cell(s270) AS c270, -- algebra_i_reporting_category_2_raw_score
    align_cell(s271) AS c271, -- algebra_i_reporting_category_3_raw_score
    align_cell(s272) AS c272, -- algebra_i_reporting_category_4_raw_score
    align_cell(s273) AS c273, -- algebra_i_reporting_category_5_raw_score
    align_cell(s274) AS c274, -- algebra_i_raw_score
    align_cell(s275) AS c275, -- algebra_i_scale_score
    align_cell(s276) AS c276, -- algebra_i_approaches_grade_level
    align_cell(s277) AS c277, -- algebra_i_meets_grade_level
    align_cell(s278) AS c278, -- algebra_i_masters_grade_level
    align_cell(s279) AS c279, -- algebra_i_staar_progress_measure
    align_cell(s280) AS c280, -- algebra_i_percentile
    align_cell(s281) AS c281, -- algebra_i_quantile_measure
    align_cell(s282) AS c282, -- test_information_indicator
    align_cell(s283) AS c283, -- fall_tsds_peims_crisis_code
    align_cell(s284) AS c284, -- test_result_id_reading_language_arts
    align_cell(s285) AS c285, -- test_result_id_mathematics
    align_cell(s286) AS c286, -- test_result_id_social_studies
    align_cell(s287) AS c287, -- test_result_id_science
    align_cell(s288) AS c288, -- opportunity_key_reading_language_arts
    align_cell(s289) AS c289, -- opportunity_key_mathematics
    align_cell(s290) AS c290, -- opportunity_key_social_studies
    align_cell(s291) AS c291, -- opportunity_key_science
    align_cell(s292) AS c292, -- non_participant_reading_language_arts
    align_cell(s293) AS c293, -- non_participant_mathematics
    align_cell(s294) AS c294, -- non_participant_social_studies
    align_cell(s295) AS c295, -- non_participant_science
    align_cell(s296) AS c296, -- discrepancy_indicator_reading_language_arts
    align_cell(s297) AS c297, -- discrepancy_indicator_mathematics
    align_cell(s298) AS c298, -- discrepancy_indicator_social_studies
    align_cell(s299) AS c299, -- discrepancy_indicator_science
    align_cell(s300) AS c300 -- period
  FROM "summative stage"
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    c114 <> '' AS "reading-language-arts: is read", -- beside the owner
    c115 <> '' AS "mathematics: is read", -- beside the owner
    c116 <> '' AS "social-studies: is read", -- beside the owner
    c117 <> '' AS "science: is read", -- beside the owner
    c267 <> '' AS "algebra-i: is read", -- beside the owner
    CASE WHEN regexp_full_match(c42, '[0-9]{10}') THEN c42 END AS r1, -- tx_unique_student_id → identifiers[us-tx.unique-id]
    CASE
      WHEN regexp_full_match(c12, '[0-9]{8}') THEN align_day(substr(c12, 5, 4), substr(c12, 1, 2), substr(c12, 3, 2))
      END AS r2, -- date_of_birth → birthDate
    CASE c11 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r3, -- sex_code → sex
    CASE c13 WHEN '1' THEN 'true' WHEN '0' THEN 'false' END AS r4, -- hispanic_latino_code → hispanicLatino
    CASE WHEN regexp_full_match(c4, '[0-9]{9}') THEN c4 END AS r5, -- county_district_campus_number → organization.identifiers[us-tx.campus]
    CASE
      WHEN regexp_full_match(c1, '[0-9]{4}') THEN substr(align_day('20' || substr(c1, 3, 2), substr(c1, 1, 2), '01'), 1, 7)
      WHEN regexp_full_match(c1, '[0-9]{4}-[0-9]{2}') THEN substr(align_day(substr(c1, 1, 4), substr(c1, 6, 2), '01'), 1, 7)
      WHEN regexp_full_match(c1, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c1, 1, 4), substr(c1, 6, 2), substr(c1, 9, 2))
      END AS r6, -- administration_date → date
    CASE WHEN c1 <> '' THEN CASE
      WHEN c1 = '0126' THEN 0
      WHEN c1 = '0226' THEN 1
      WHEN c1 = '0326' THEN 2
      WHEN c1 = '0426' THEN 3
      WHEN c1 = '0526' THEN 4
      WHEN c1 = '0626' THEN 5
      WHEN c1 = '0125' THEN 6
      WHEN c1 = '0225' THEN 7
      WHEN c1 = '0325' THEN 8
      WHEN c1 = '0425' THEN 9
      WHEN c1 = '0525' THEN 10
      WHEN c1 = '0625' THEN 11
      WHEN c1 = '0124' THEN 12
      WHEN c1 = '0224' THEN 13
      WHEN c1 = '0324' THEN 14
      WHEN c1 = '0424' THEN 15
      WHEN c1 = '0524' THEN 16
      WHEN c1 = '0624' THEN 17
      WHEN c1 = '0123' THEN 18
      WHEN c1 = '0223' THEN 19
      WHEN c1 = '0323' THEN 20
      WHEN c1 = '0423' THEN 21
      WHEN c1 = '0523' THEN 22
      WHEN c1 = '0623' THEN 23
      END END AS r7, -- administration_date → schoolYear
    CASE c2
      WHEN '03' THEN '03'
      WHEN '04' THEN '04'
      WHEN '05' THEN '05'
      WHEN '06' THEN '06'
      WHEN '07' THEN '07'
      WHEN '08' THEN '08'
      END AS r8, -- grade_level_tested → gradeLevelWhenAssessed
    CASE c114 WHEN 'S' THEN 'scored' END AS r9, -- score_code_reading_language_arts → scoreStatus
    CASE WHEN (c127 <> '' OR c126 <> '' OR c128 <> '') THEN CASE
      WHEN (c127 = '0' AND c126 = '0' AND c128 = '0') THEN 0
      WHEN (c127 = '1' AND c126 = '0' AND c128 = '0') THEN 1
      WHEN (c127 = '1' AND c126 = '1' AND c128 = '0') THEN 2
      WHEN (c127 = '1' AND c126 = '1' AND c128 = '1') THEN 3
      END END AS r10, -- approaches_grade_level_in_reading_language_arts + meets_grade_level_in_reading_language_arts + masters_grade_level_in_reading_language_arts → proficiency
    CASE WHEN regexp_full_match(c121, '-?[0-9]{1,15}') THEN CAST(CAST(c121 AS BIGINT) AS VARCHAR) END AS r11, -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    CASE WHEN regexp_full_match(c122, '-?[0-9]{1,15}') THEN CAST(CAST(c122 AS BIGINT) AS VARCHAR) END AS r12, -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    CASE WHEN regexp_full_match(c136, '-?[0-9]{1,15}') THEN CAST(CAST(c136 AS BIGINT) AS VARCHAR) END AS r13, -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    CASE WHEN length(c135) > 1 AND right(c135, 1) = 'L' THEN substr(c135, 1, length(c135) - 1) END AS r14, -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    CASE WHEN regexp_full_match(c118, '-?[0-9]{1,15}') THEN CAST(CAST(c118 AS BIGINT) AS VARCHAR) END AS r15, -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    CASE WHEN regexp_full_match(c119, '-?[0-9]{1,15}') THEN CAST(CAST(c119 AS BIGINT) AS VARCHAR) END AS r16, -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    CASE c115 WHEN 'S' THEN 'scored' END AS r17, -- score_code_mathematics → scoreStatus
    CASE WHEN (c153 <> '' OR c152 <> '' OR c154 <> '') THEN CASE
      WHEN (c153 = '0' AND c152 = '0' AND c154 = '0') THEN 0
      WHEN (c153 = '1' AND c152 = '0' AND c154 = '0') THEN 1
      WHEN (c153 = '1' AND c152 = '1' AND c154 = '0') THEN 2
      WHEN (c153 = '1' AND c152 = '1' AND c154 = '1') THEN 3
      END END AS r18, -- approaches_grade_level_in_mathematics + meets_grade_level_in_mathematics + masters_grade_level_in_mathematics → proficiency
    CASE WHEN regexp_full_match(c147, '-?[0-9]{1,15}') THEN CAST(CAST(c147 AS BIGINT) AS VARCHAR) END AS r19, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN regexp_full_match(c148, '-?[0-9]{1,15}') THEN CAST(CAST(c148 AS BIGINT) AS VARCHAR) END AS r20, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN regexp_full_match(c161, '-?[0-9]{1,15}') THEN CAST(CAST(c161 AS BIGINT) AS VARCHAR) END AS r21, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN length(c162) > 1 AND right(c162, 1) = 'Q' THEN substr(c162, 1, length(c162) - 1) END AS r22, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN regexp_full_match(c142, '-?[0-9]{1,15}') THEN CAST(CAST(c142 AS BIGINT) AS VARCHAR) END AS r23, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN regexp_full_match(c143, '-?[0-9]{1,15}') THEN CAST(CAST(c143 AS BIGINT) AS VARCHAR) END AS r24, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN regexp_full_match(c144, '-?[0-9]{1,15}') THEN CAST(CAST(c144 AS BIGINT) AS VARCHAR) END AS r25, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE WHEN regexp_full_match(c145, '-?[0-9]{1,15}') THEN CAST(CAST(c145 AS BIGINT) AS VARCHAR) END AS r26, -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    CASE c116 WHEN 'S' THEN 'scored' END AS r27, -- score_code_social_studies → scoreStatus
    CASE WHEN (c179 <> '' OR c178 <> '' OR c180 <> '') THEN CASE
      WHEN (c179 = '0' AND c178 = '0' AND c180 = '0') THEN 0
      WHEN (c179 = '1' AND c178 = '0' AND c180 = '0') THEN 1
      WHEN (c179 = '1' AND c178 = '1' AND c180 = '0') THEN 2
      WHEN (c179 = '1' AND c178 = '1' AND c180 = '1') THEN 3
      END END AS r28, -- approaches_grade_level_in_social_studies + meets_grade_level_in_social_studies + masters_grade_level_in_social_studies → proficiency
    CASE WHEN regexp_full_match(c172, '-?[0-9]{1,15}') THEN CAST(CAST(c172 AS BIGINT) AS VARCHAR) END AS r29, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c173, '-?[0-9]{1,15}') THEN CAST(CAST(c173 AS BIGINT) AS VARCHAR) END AS r30, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c185, '-?[0-9]{1,15}') THEN CAST(CAST(c185 AS BIGINT) AS VARCHAR) END AS r31, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c168, '-?[0-9]{1,15}') THEN CAST(CAST(c168 AS BIGINT) AS VARCHAR) END AS r32, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c169, '-?[0-9]{1,15}') THEN CAST(CAST(c169 AS BIGINT) AS VARCHAR) END AS r33, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c170, '-?[0-9]{1,15}') THEN CAST(CAST(c170 AS BIGINT) AS VARCHAR) END AS r34, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c171, '-?[0-9]{1,15}') THEN CAST(CAST(c171 AS BIGINT) AS VARCHAR) END AS r35, -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    CASE c117 WHEN 'S' THEN 'scored' END AS r36, -- score_code_science → scoreStatus
    CASE WHEN (c195 <> '' OR c194 <> '' OR c196 <> '') THEN CASE
      WHEN (c195 = '0' AND c194 = '0' AND c196 = '0') THEN 0
      WHEN (c195 = '1' AND c194 = '0' AND c196 = '0') THEN 1
      WHEN (c195 = '1' AND c194 = '1' AND c196 = '0') THEN 2
      WHEN (c195 = '1' AND c194 = '1' AND c196 = '1') THEN 3
      END END AS r37, -- approaches_grade_level_in_science + meets_grade_level_in_science + masters_grade_level_in_science → proficiency
    CASE WHEN regexp_full_match(c188, '-?[0-9]{1,15}') THEN CAST(CAST(c188 AS BIGINT) AS VARCHAR) END AS r38, -- science_raw_score + science_scale_score + percentile_science + science_reporting_category_1_scores + science_reporting_category_2_scores + science_reporting_category_3_scores + science_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c189, '-?[0-9]{1,15}') THEN CAST(CAST(c189 AS BIGINT) AS VARCHAR) END AS r39, -- science_raw_score + science_scale_score + percentile_science + science_reporting_category_1_scores + science_reporting_category_2_scores + science_reporting_category_3_scores + science_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match(c201, '-?[0-9]{1,15}') THEN CAST(CAST(c201 AS BIGINT) AS VARCHAR) END AS r40, -- science_raw_score + science_scale_score + percentile_science + science_reporting_category_1_scores + science_reporting_category_2_scores + science_reporting_category_3_scores + science_reporting_category_4_scores → scores
    CASE WHEN regexp_full_match('', '-?[0-9]{1,15}') THEN CAST(CAST('' AS BIGINT) AS VARCHAR) END AS r41, -- science_raw_score + science_scale_score + percentile_science + science_reporting_category_1_scores + science_reporting_category_2_scores + science_reporting_category_3_scores + science_reporting_category_4_scores → scores
    CASE c267 WHEN 'S' THEN 'scored' END AS r42, -- algebra_i_score_code → scoreStatus
    CASE WHEN (c276 <> '' OR c277 <> '' OR c278 <> '') THEN CASE
      WHEN (c276 = '0' AND c277 = '0' AND c278 = '0') THEN 0
      WHEN (c276 = '1' AND c277 = '0' AND c278 = '0') THEN 1
      WHEN (c276 = '1' AND c277 = '1' AND c278 = '0') THEN 2
      WHEN (c276 = '1' AND c277 = '1' AND c278 = '1') THEN 3
      END END AS r43, -- algebra_i_approaches_grade_level + algebra_i_meets_grade_level + algebra_i_masters_grade_level → proficiency
    CASE WHEN regexp_full_match(c274, '-?[0-9]{1,15}') THEN CAST(CAST(c274 AS BIGINT) AS VARCHAR) END AS r44, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c275, '-?[0-9]{1,15}') THEN CAST(CAST(c275 AS BIGINT) AS VARCHAR) END AS r45, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c280, '-?[0-9]{1,15}') THEN CAST(CAST(c280 AS BIGINT) AS VARCHAR) END AS r46, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN length(c281) > 1 AND right(c281, 1) = 'Q' THEN substr(c281, 1, length(c281) - 1) END AS r47, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c269, '-?[0-9]{1,15}') THEN CAST(CAST(c269 AS BIGINT) AS VARCHAR) END AS r48, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c270, '-?[0-9]{1,15}') THEN CAST(CAST(c270 AS BIGINT) AS VARCHAR) END AS r49, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c271, '-?[0-9]{1,15}') THEN CAST(CAST(c271 AS BIGINT) AS VARCHAR) END AS r50, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c272, '-?[0-9]{1,15}') THEN CAST(CAST(c272 AS BIGINT) AS VARCHAR) END AS r51, -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
    CASE WHEN regexp_full_match(c273, '-?[0-9]{1,15}') THEN CAST(CAST(c273 AS BIGINT) AS VARCHAR) END AS r52 -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[us-tx.unique-id]", -- tx_unique_student_id → identifiers[us-tx.unique-id]
    nullif(c8, '') AS "student: firstName", -- first_name → firstName
    nullif(c9, '') AS "student: middleName", -- middle_initial → middleName
    nullif(c7, '') AS "student: lastName", -- last_name → lastName
    r2 AS "student: birthDate", -- date_of_birth → birthDate
    r3 AS "student: sex", -- sex_code → sex
    r4 AS "student: hispanicLatino", -- hispanic_latino_code → hispanicLatino
    nullif(concat_ws('|', CASE WHEN c14 = '1' THEN 'american-indian-or-alaska-native' END,
      CASE WHEN c15 = '1' THEN 'asian' END,
      CASE WHEN c16 = '1' THEN 'black-or-african-american' END,
      CASE WHEN c17 = '1' THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN c18 = '1' THEN 'white' END), '') AS "student: races", -- american_indian_alaska_native_code + asian_code + black_african_american_code + native_hawaiian_pacific_islander_code + white_code → races
    r1 AS "reading-language-arts: student.identifiers[us-tx.unique-id]", -- tx_unique_student_id → student.identifiers[us-tx.unique-id]
    r5 AS "reading-language-arts: organization.identifiers[us-tx.campus]", -- county_district_campus_number → organization.identifiers[us-tx.campus]
    'us-tx.staar:reading-language-arts' AS "reading-language-arts: assessment", -- every record → assessment
    'english-language-arts' AS "reading-language-arts: subject", -- every record → subject
    r6 AS "reading-language-arts: date", -- administration_date → date
    CASE r7
      WHEN 0 THEN '2026'
      WHEN 1 THEN '2026'
      WHEN 2 THEN '2026'
      WHEN 3 THEN '2026'
      WHEN 4 THEN '2026'
      WHEN 5 THEN '2026'
      WHEN 6 THEN '2025'
      WHEN 7 THEN '2025'
      WHEN 8 THEN '2025'
      WHEN 9 THEN '2025'
      WHEN 10 THEN '2025'
      WHEN 11 THEN '2025'
      WHEN 12 THEN '2024'
      WHEN 13 THEN '2024'
      WHEN 14 THEN '2024'
      WHEN 15 THEN '2024'
      WHEN 16 THEN '2024'
      WHEN 17 THEN '2024'
      WHEN 18 THEN '2023'
      WHEN 19 THEN '2023'
      WHEN 20 THEN '2023'
      WHEN 21 THEN '2023'
      WHEN 22 THEN '2023'
      WHEN 23 THEN '2023'
      END AS "reading-language-arts: schoolYear", -- administration_date → schoolYear
    CASE r7
      WHEN 2 THEN 'spring'
      WHEN 3 THEN 'spring'
      WHEN 4 THEN 'spring'
      WHEN 8 THEN 'spring'
      WHEN 9 THEN 'spring'
      WHEN 10 THEN 'spring'
      WHEN 14 THEN 'spring'
      WHEN 15 THEN 'spring'
      WHEN 16 THEN 'spring'
      WHEN 20 THEN 'spring'
      WHEN 21 THEN 'spring'
      WHEN 22 THEN 'spring'
      END AS "reading-language-arts: period", -- administration_date → schoolYear
    CASE WHEN r8 IS NOT NULL THEN r8 WHEN c2 <> '' THEN 'other' END AS "reading-language-arts: gradeLevelWhenAssessed", -- grade_level_tested → gradeLevelWhenAssessed
    r9 AS "reading-language-arts: scoreStatus", -- score_code_reading_language_arts → scoreStatus
    nullif(c120, '') AS "reading-language-arts: performanceLevel", -- performance_level_indicator_reading_language_arts → performanceLevel
    CASE r10 WHEN 0 THEN 'below' WHEN 1 THEN 'approaching' WHEN 2 THEN 'meets' WHEN 3 THEN 'exceeds' END AS "reading-language-arts: proficiency", -- approaches_grade_level_in_reading_language_arts + meets_grade_level_in_reading_language_arts + masters_grade_level_in_reading_language_arts → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN r11 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"raw"', '"value":' || align_json(r11)) || '}' END,
      CASE WHEN r12 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(r12)) || '}' END,
      CASE WHEN r13 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(r13)) || '}' END,
      CASE WHEN r14 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"lexile"', '"value":' || align_json(r14)) || '}' END,
      CASE WHEN r15 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-1"', '"metric":"raw"', '"value":' || align_json(r15)) || '}' END,
      CASE WHEN r16 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-2"', '"metric":"raw"', '"value":' || align_json(r16)) || '}' END), '') || ']' AS "reading-language-arts: scores", -- reading_language_arts_raw_score + reading_language_arts_scale_score + percentile_reading_language_arts + reading_language_arts_reporting_category_1_scores + reading_language_arts_reporting_category_2_scores + lexile_measure → scores
    r1 AS "mathematics: student.identifiers[us-tx.unique-id]", -- tx_unique_student_id → student.identifiers[us-tx.unique-id]
    r5 AS "mathematics: organization.identifiers[us-tx.campus]", -- county_district_campus_number → organization.identifiers[us-tx.campus]
    'us-tx.staar:mathematics' AS "mathematics: assessment", -- every record → assessment
    'mathematics' AS "mathematics: subject", -- every record → subject
    r6 AS "mathematics: date", -- administration_date → date
    CASE r7
      WHEN 0 THEN '2026'
      WHEN 1 THEN '2026'
      WHEN 2 THEN '2026'
      WHEN 3 THEN '2026'
      WHEN 4 THEN '2026'
      WHEN 5 THEN '2026'
      WHEN 6 THEN '2025'
      WHEN 7 THEN '2025'
      WHEN 8 THEN '2025'
      WHEN 9 THEN '2025'
      WHEN 10 THEN '2025'
      WHEN 11 THEN '2025'
      WHEN 12 THEN '2024'
      WHEN 13 THEN '2024'
      WHEN 14 THEN '2024'
      WHEN 15 THEN '2024'
      WHEN 16 THEN '2024'
      WHEN 17 THEN '2024'
      WHEN 18 THEN '2023'
      WHEN 19 THEN '2023'
      WHEN 20 THEN '2023'
      WHEN 21 THEN '2023'
      WHEN 22 THEN '2023'
      WHEN 23 THEN '2023'
      END AS "mathematics: schoolYear", -- administration_date → schoolYear
    CASE r7
      WHEN 2 THEN 'spring'
      WHEN 3 THEN 'spring'
      WHEN 4 THEN 'spring'
      WHEN 8 THEN 'spring'
      WHEN 9 THEN 'spring'
      WHEN 10 THEN 'spring'
      WHEN 14 THEN 'spring'
      WHEN 15 THEN 'spring'
      WHEN 16 THEN 'spring'
      WHEN 20 THEN 'spring'
      WHEN 21 THEN 'spring'
      WHEN 22 THEN 'spring'
      END AS "mathematics: period", -- administration_date → schoolYear
    CASE WHEN r8 IS NOT NULL THEN r8 WHEN c2 <> '' THEN 'other' END AS "mathematics: gradeLevelWhenAssessed", -- grade_level_tested → gradeLevelWhenAssessed
    r17 AS "mathematics: scoreStatus", -- score_code_mathematics → scoreStatus
    nullif(c146, '') AS "mathematics: performanceLevel", -- performance_level_indicator_mathematics → performanceLevel
    CASE r18 WHEN 0 THEN 'below' WHEN 1 THEN 'approaching' WHEN 2 THEN 'meets' WHEN 3 THEN 'exceeds' END AS "mathematics: proficiency", -- approaches_grade_level_in_mathematics + meets_grade_level_in_mathematics + masters_grade_level_in_mathematics → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN r19 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"raw"', '"value":' || align_json(r19)) || '}' END,
      CASE WHEN r20 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(r20)) || '}' END,
      CASE WHEN r21 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(r21)) || '}' END,
      CASE WHEN r22 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"quantile"', '"value":' || align_json(r22)) || '}' END,
      CASE WHEN r23 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-1"', '"metric":"raw"', '"value":' || align_json(r23)) || '}' END,
      CASE WHEN r24 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-2"', '"metric":"raw"', '"value":' || align_json(r24)) || '}' END,
      CASE WHEN r25 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-3"', '"metric":"raw"', '"value":' || align_json(r25)) || '}' END,
      CASE WHEN r26 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-4"', '"metric":"raw"', '"value":' || align_json(r26)) || '}' END), '') || ']' AS "mathematics: scores", -- mathematics_raw_score + mathematics_scale_score + percentile_mathematics + mathematics_reporting_category_1_scores + mathematics_reporting_category_2_scores + mathematics_reporting_category_3_scores + mathematics_reporting_category_4_scores + quantile_measure → scores
    r1 AS "social-studies: student.identifiers[us-tx.unique-id]", -- tx_unique_student_id → student.identifiers[us-tx.unique-id]
    r5 AS "social-studies: organization.identifiers[us-tx.campus]", -- county_district_campus_number → organization.identifiers[us-tx.campus]
    'us-tx.staar:social-studies' AS "social-studies: assessment", -- every record → assessment
    'social-studies' AS "social-studies: subject", -- every record → subject
    r6 AS "social-studies: date", -- administration_date → date
    CASE r7
      WHEN 0 THEN '2026'
      WHEN 1 THEN '2026'
      WHEN 2 THEN '2026'
      WHEN 3 THEN '2026'
      WHEN 4 THEN '2026'
      WHEN 5 THEN '2026'
      WHEN 6 THEN '2025'
      WHEN 7 THEN '2025'
      WHEN 8 THEN '2025'
      WHEN 9 THEN '2025'
      WHEN 10 THEN '2025'
      WHEN 11 THEN '2025'
      WHEN 12 THEN '2024'
      WHEN 13 THEN '2024'
      WHEN 14 THEN '2024'
      WHEN 15 THEN '2024'
      WHEN 16 THEN '2024'
      WHEN 17 THEN '2024'
      WHEN 18 THEN '2023'
      WHEN 19 THEN '2023'
      WHEN 20 THEN '2023'
      WHEN 21 THEN '2023'
      WHEN 22 THEN '2023'
      WHEN 23 THEN '2023'
      END AS "social-studies: schoolYear", -- administration_date → schoolYear
    CASE r7
      WHEN 2 THEN 'spring'
      WHEN 3 THEN 'spring'
      WHEN 4 THEN 'spring'
      WHEN 8 THEN 'spring'
      WHEN 9 THEN 'spring'
      WHEN 10 THEN 'spring'
      WHEN 14 THEN 'spring'
      WHEN 15 THEN 'spring'
      WHEN 16 THEN 'spring'
      WHEN 20 THEN 'spring'
      WHEN 21 THEN 'spring'
      WHEN 22 THEN 'spring'
      END AS "social-studies: period", -- administration_date → schoolYear
    CASE WHEN r8 IS NOT NULL THEN r8 WHEN c2 <> '' THEN 'other' END AS "social-studies: gradeLevelWhenAssessed", -- grade_level_tested → gradeLevelWhenAssessed
    r27 AS "social-studies: scoreStatus", -- score_code_social_studies → scoreStatus
    nullif(c177, '') AS "social-studies: performanceLevel", -- performance_level_indicator_social_studies → performanceLevel
    CASE r28 WHEN 0 THEN 'below' WHEN 1 THEN 'approaching' WHEN 2 THEN 'meets' WHEN 3 THEN 'exceeds' END AS "social-studies: proficiency", -- approaches_grade_level_in_social_studies + meets_grade_level_in_social_studies + masters_grade_level_in_social_studies → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN r29 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"raw"', '"value":' || align_json(r29)) || '}' END,
      CASE WHEN r30 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(r30)) || '}' END,
      CASE WHEN r31 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(r31)) || '}' END,
      CASE WHEN r32 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-1"', '"metric":"raw"', '"value":' || align_json(r32)) || '}' END,
      CASE WHEN r33 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-2"', '"metric":"raw"', '"value":' || align_json(r33)) || '}' END,
      CASE WHEN r34 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-3"', '"metric":"raw"', '"value":' || align_json(r34)) || '}' END,
      CASE WHEN r35 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-4"', '"metric":"raw"', '"value":' || align_json(r35)) || '}' END), '') || ']' AS "social-studies: scores", -- social_studies_raw_score + social_studies_scale_score + percentile_social_studies + social_studies_reporting_category_1_scores + social_studies_reporting_category_2_scores + social_studies_reporting_category_3_scores + social_studies_reporting_category_4_scores → scores
    r1 AS "science: student.identifiers[us-tx.unique-id]", -- tx_unique_student_id → student.identifiers[us-tx.unique-id]
    r5 AS "science: organization.identifiers[us-tx.campus]", -- county_district_campus_number → organization.identifiers[us-tx.campus]
    'us-tx.staar:science' AS "science: assessment", -- every record → assessment
    'science' AS "science: subject", -- every record → subject
    r6 AS "science: date", -- administration_date → date
    CASE r7
      WHEN 0 THEN '2026'
      WHEN 1 THEN '2026'
      WHEN 2 THEN '2026'
      WHEN 3 THEN '2026'
      WHEN 4 THEN '2026'
      WHEN 5 THEN '2026'
      WHEN 6 THEN '2025'
      WHEN 7 THEN '2025'
      WHEN 8 THEN '2025'
      WHEN 9 THEN '2025'
      WHEN 10 THEN '2025'
      WHEN 11 THEN '2025'
      WHEN 12 THEN '2024'
      WHEN 13 THEN '2024'
      WHEN 14 THEN '2024'
      WHEN 15 THEN '2024'
      WHEN 16 THEN '2024'
      WHEN 17 THEN '2024'
      WHEN 18 THEN '2023'
      WHEN 19 THEN '2023'
      WHEN 20 THEN '2023'
      WHEN 21 THEN '2023'
      WHEN 22 THEN '2023'
      WHEN 23 THEN '2023'
      END AS "science: schoolYear", -- administration_date → schoolYear
    CASE r7
      WHEN 2 THEN 'spring'
      WHEN 3 THEN 'spring'
      WHEN 4 THEN 'spring'
      WHEN 8 THEN 'spring'
      WHEN 9 THEN 'spring'
      WHEN 10 THEN 'spring'
      WHEN 14 THEN 'spring'
      WHEN 15 THEN 'spring'
      WHEN 16 THEN 'spring'
      WHEN 20 THEN 'spring'
      WHEN 21 THEN 'spring'
      WHEN 22 THEN 'spring'
      END AS "science: period", -- administration_date → schoolYear
    CASE WHEN r8 IS NOT NULL THEN r8 WHEN c2 <> '' THEN 'other' END AS "science: gradeLevelWhenAssessed", -- grade_level_tested → gradeLevelWhenAssessed
    r36 AS "science: scoreStatus", -- score_code_science → scoreStatus
    nullif(c193, '') AS "science: performanceLevel", -- performance_level_indicator_science → performanceLevel
    CASE r37 WHEN 0 THEN 'below' WHEN 1 THEN 'approaching' WHEN 2 THEN 'meets' WHEN 3 THEN 'exceeds' END AS "science: proficiency", -- approaches_grade_level_in_science + meets_grade_level_in_science + masters_grade_level_in_science → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN r38 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"raw"', '"value":' || align_json(r38)) || '}' END,
      CASE WHEN r39 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(r39)) || '}' END,
      CASE WHEN r40 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(r40)) || '}' END,
      CASE WHEN r41 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-1"', '"metric":"raw"', '"value":' || align_json(r41)) || '}' END,
      CASE WHEN r41 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-2"', '"metric":"raw"', '"value":' || align_json(r41)) || '}' END,
      CASE WHEN r41 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-3"', '"metric":"raw"', '"value":' || align_json(r41)) || '}' END,
      CASE WHEN r41 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-4"', '"metric":"raw"', '"value":' || align_json(r41)) || '}' END), '') || ']' AS "science: scores", -- science_raw_score + science_scale_score + percentile_science + science_reporting_category_1_scores + science_reporting_category_2_scores + science_reporting_category_3_scores + science_reporting_category_4_scores → scores
    r1 AS "algebra-i: student.identifiers[us-tx.unique-id]", -- tx_unique_student_id → student.identifiers[us-tx.unique-id]
    r5 AS "algebra-i: organization.identifiers[us-tx.campus]", -- county_district_campus_number → organization.identifiers[us-tx.campus]
    'us-tx.staar:algebra-i' AS "algebra-i: assessment", -- every record → assessment
    'mathematics' AS "algebra-i: subject", -- every record → subject
    r6 AS "algebra-i: date", -- administration_date → date
    CASE r7
      WHEN 0 THEN '2026'
      WHEN 1 THEN '2026'
      WHEN 2 THEN '2026'
      WHEN 3 THEN '2026'
      WHEN 4 THEN '2026'
      WHEN 5 THEN '2026'
      WHEN 6 THEN '2025'
      WHEN 7 THEN '2025'
      WHEN 8 THEN '2025'
      WHEN 9 THEN '2025'
      WHEN 10 THEN '2025'
      WHEN 11 THEN '2025'
      WHEN 12 THEN '2024'
      WHEN 13 THEN '2024'
      WHEN 14 THEN '2024'
      WHEN 15 THEN '2024'
      WHEN 16 THEN '2024'
      WHEN 17 THEN '2024'
      WHEN 18 THEN '2023'
      WHEN 19 THEN '2023'
      WHEN 20 THEN '2023'
      WHEN 21 THEN '2023'
      WHEN 22 THEN '2023'
      WHEN 23 THEN '2023'
      END AS "algebra-i: schoolYear", -- administration_date → schoolYear
    CASE r7
      WHEN 2 THEN 'spring'
      WHEN 3 THEN 'spring'
      WHEN 4 THEN 'spring'
      WHEN 8 THEN 'spring'
      WHEN 9 THEN 'spring'
      WHEN 10 THEN 'spring'
      WHEN 14 THEN 'spring'
      WHEN 15 THEN 'spring'
      WHEN 16 THEN 'spring'
      WHEN 20 THEN 'spring'
      WHEN 21 THEN 'spring'
      WHEN 22 THEN 'spring'
      END AS "algebra-i: period", -- administration_date → schoolYear
    r42 AS "algebra-i: scoreStatus", -- algebra_i_score_code → scoreStatus
    CASE r43 WHEN 0 THEN 'below' WHEN 1 THEN 'approaching' WHEN 2 THEN 'meets' WHEN 3 THEN 'exceeds' END AS "algebra-i: proficiency", -- algebra_i_approaches_grade_level + algebra_i_meets_grade_level + algebra_i_masters_grade_level → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN r44 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"raw"', '"value":' || align_json(r44)) || '}' END,
      CASE WHEN r45 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(r45)) || '}' END,
      CASE WHEN r46 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(r46)) || '}' END,
      CASE WHEN r47 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"quantile"', '"value":' || align_json(r47)) || '}' END,
      CASE WHEN r48 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-1"', '"metric":"raw"', '"value":' || align_json(r48)) || '}' END,
      CASE WHEN r49 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-2"', '"metric":"raw"', '"value":' || align_json(r49)) || '}' END,
      CASE WHEN r50 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-3"', '"metric":"raw"', '"value":' || align_json(r50)) || '}' END,
      CASE WHEN r51 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-4"', '"metric":"raw"', '"value":' || align_json(r51)) || '}' END,
      CASE WHEN r52 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"reporting-category-5"', '"metric":"raw"', '"value":' || align_json(r52)) || '}' END), '') || ']' AS "algebra-i: scores" -- algebra_i_raw_score + algebra_i_scale_score + algebra_i_percentile + algebra_i_reporting_category_1_raw_score + algebra_i_reporting_category_2_raw_score + algebra_i_reporting_category_3_raw_score + algebra_i_reporting_category_4_raw_score + algebra_i_reporting_category_5_raw_score + algebra_i_quantile_measure → scores
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- administration_date: formula-error
      | CASE WHEN align_too_long(c1, 4) THEN 4 ELSE 0 END -- administration_date: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- grade_level_tested: formula-error
      | CASE WHEN align_too_long(c2, 2) THEN 16 ELSE 0 END -- grade_level_tested: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- esc_region_number: formula-error
      | CASE WHEN align_too_long(c3, 2) THEN 64 ELSE 0 END -- esc_region_number: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- county_district_campus_number: formula-error
      | CASE WHEN align_too_long(c4, 9) THEN 256 ELSE 0 END -- county_district_campus_number: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- district_name: formula-error
      | CASE WHEN align_too_long(c5, 15) THEN 1024 ELSE 0 END -- district_name: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 2048 ELSE 0 END -- campus_name: formula-error
      | CASE WHEN align_too_long(c6, 15) THEN 4096 ELSE 0 END -- campus_name: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 8192 ELSE 0 END -- last_name: formula-error
      | CASE WHEN align_too_long(c7, 15) THEN 16384 ELSE 0 END -- last_name: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 32768 ELSE 0 END -- first_name: formula-error
      | CASE WHEN align_too_long(c8, 10) THEN 65536 ELSE 0 END -- first_name: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- middle_initial: formula-error
      | CASE WHEN align_too_long(c9, 1) THEN 262144 ELSE 0 END -- middle_initial: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 524288 ELSE 0 END -- peims_id: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 1048576 ELSE 0 END -- sex_code: formula-error
      | CASE WHEN align_too_long(c11, 1) THEN 2097152 ELSE 0 END -- sex_code: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4194304 ELSE 0 END -- date_of_birth: formula-error
      | CASE WHEN align_too_long(c12, 8) THEN 8388608 ELSE 0 END -- date_of_birth: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 16777216 ELSE 0 END -- hispanic_latino_code: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 33554432 ELSE 0 END -- hispanic_latino_code: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 67108864 ELSE 0 END -- american_indian_alaska_native_code: formula-error
      | CASE WHEN align_too_long(c14, 1) THEN 134217728 ELSE 0 END -- american_indian_alaska_native_code: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- asian_code: formula-error
      | CASE WHEN align_too_long(c15, 1) THEN 536870912 ELSE 0 END -- asian_code: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 1073741824 ELSE 0 END -- black_african_american_code: formula-error
      | CASE WHEN align_too_long(c16, 1) THEN 2147483648 ELSE 0 END -- black_african_american_code: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 4294967296 ELSE 0 END -- native_hawaiian_pacific_islander_code: formula-error
      | CASE WHEN align_too_long(c17, 1) THEN 8589934592 ELSE 0 END -- native_hawaiian_pacific_islander_code: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 17179869184 ELSE 0 END -- white_code: formula-error
      | CASE WHEN align_too_long(c18, 1) THEN 34359738368 ELSE 0 END -- white_code: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 68719476736 ELSE 0 END -- ethnicity_or_race_reporting_category: formula-error
      | CASE WHEN align_too_long(c19, 1) THEN 137438953472 ELSE 0 END -- ethnicity_or_race_reporting_category: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 274877906944 ELSE 0 END -- economic_disadvantage_code: formula-error
      | CASE WHEN align_too_long(c20, 1) THEN 549755813888 ELSE 0 END -- economic_disadvantage_code: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 1099511627776 ELSE 0 END -- title_i_part_a_indicator_code: formula-error
      | CASE WHEN align_too_long(c21, 1) THEN 2199023255552 ELSE 0 END -- title_i_part_a_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 4398046511104 ELSE 0 END -- migrant_indicator_code: formula-error
      | CASE WHEN align_too_long(c22, 1) THEN 8796093022208 ELSE 0 END -- migrant_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 17592186044416 ELSE 0 END -- emergent_bilingual_indicator_code: formula-error
      | CASE WHEN align_too_long(c23, 1) THEN 35184372088832 ELSE 0 END -- emergent_bilingual_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 70368744177664 ELSE 0 END -- bilingual_indicator_code: formula-error
      | CASE WHEN align_too_long(c24, 1) THEN 140737488355328 ELSE 0 END -- bilingual_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 281474976710656 ELSE 0 END -- esl_indicator_code: formula-error
      | CASE WHEN align_too_long(c25, 1) THEN 562949953421312 ELSE 0 END -- esl_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 1125899906842624 ELSE 0 END -- fall_tsds_peims_homeless_status_code: formula-error
      | CASE WHEN align_too_long(c26, 1) THEN 2251799813685248 ELSE 0 END -- fall_tsds_peims_homeless_status_code: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 4503599627370496 ELSE 0 END -- special_ed_indicator_code: formula-error
      | CASE WHEN align_too_long(c27, 1) THEN 9007199254740992 ELSE 0 END -- special_ed_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 18014398509481984 ELSE 0 END -- section_504_indicator_code: formula-error
      | CASE WHEN align_too_long(c28, 1) THEN 36028797018963968 ELSE 0 END -- section_504_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s29) THEN 72057594037927936 ELSE 0 END -- gifted_talented_indicator_code: formula-error
      | CASE WHEN align_too_long(c29, 1) THEN 144115188075855872 ELSE 0 END -- gifted_talented_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 288230376151711744 ELSE 0 END -- at_risk_indicator_code: formula-error
      | CASE WHEN align_too_long(c30, 1) THEN 576460752303423488 ELSE 0 END -- at_risk_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 1152921504606846976 ELSE 0 END -- local_student_id: formula-error
      | CASE WHEN align_too_long(c31, 9) THEN 2305843009213693952 ELSE 0 END -- local_student_id: too-long
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s32) THEN 1 ELSE 0 END -- enrolled_grade: formula-error
      | CASE WHEN align_too_long(c32, 2) THEN 2 ELSE 0 END -- enrolled_grade: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 4 ELSE 0 END -- fall_tsds_peims_county_district_campus_number: formula-error
      | CASE WHEN align_too_long(c33, 9) THEN 8 ELSE 0 END -- fall_tsds_peims_county_district_campus_number: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 16 ELSE 0 END -- fall_tsds_peims_student_language_code: formula-error
      | CASE WHEN align_too_long(c34, 2) THEN 32 ELSE 0 END -- fall_tsds_peims_student_language_code: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 64 ELSE 0 END -- fall_tsds_peims_student_attribution_code: formula-error
      | CASE WHEN align_too_long(c35, 2) THEN 128 ELSE 0 END -- fall_tsds_peims_student_attribution_code: too-long
      | CASE WHEN align_is_formula_error(s36) THEN 256 ELSE 0 END -- family_portal_unique_access_code: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 512 ELSE 0 END -- texas_migrant_interstate_program: formula-error
      | CASE WHEN align_too_long(c37, 1) THEN 1024 ELSE 0 END -- texas_migrant_interstate_program: too-long
      | CASE WHEN align_is_formula_error(s38) THEN 2048 ELSE 0 END -- fall_tsds_peims_military_connected_student_code: formula-error
      | CASE WHEN align_too_long(c38, 1) THEN 4096 ELSE 0 END -- fall_tsds_peims_military_connected_student_code: too-long
      | CASE WHEN align_is_formula_error(s39) THEN 8192 ELSE 0 END -- fall_tsds_peims_foster_care_indicator_code: formula-error
      | CASE WHEN align_too_long(c39, 1) THEN 16384 ELSE 0 END -- fall_tsds_peims_foster_care_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s40) THEN 32768 ELSE 0 END -- fall_tsds_peims_dyslexia_indicator_code: formula-error
      | CASE WHEN align_too_long(c40, 1) THEN 65536 ELSE 0 END -- fall_tsds_peims_dyslexia_indicator_code: too-long
      | CASE WHEN align_is_formula_error(s41) THEN 131072 ELSE 0 END -- new_to_texas: formula-error
      | CASE WHEN align_too_long(c41, 1) THEN 262144 ELSE 0 END -- new_to_texas: too-long
      | CASE WHEN align_is_formula_error(s42) THEN 524288 ELSE 0 END -- tx_unique_student_id: formula-error
      | CASE WHEN align_too_long(c42, 10) THEN 1048576 ELSE 0 END -- tx_unique_student_id: too-long
      | CASE WHEN align_is_formula_error(s43) THEN 2097152 ELSE 0 END -- local_use_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c43, 4) THEN 4194304 ELSE 0 END -- local_use_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s44) THEN 8388608 ELSE 0 END -- local_use_mathematics: formula-error
      | CASE WHEN align_too_long(c44, 4) THEN 16777216 ELSE 0 END -- local_use_mathematics: too-long
      | CASE WHEN align_is_formula_error(s45) THEN 33554432 ELSE 0 END -- local_use_social_studies: formula-error
      | CASE WHEN align_too_long(c45, 4) THEN 67108864 ELSE 0 END -- local_use_social_studies: too-long
      | CASE WHEN align_is_formula_error(s46) THEN 134217728 ELSE 0 END -- local_use_science: formula-error
      | CASE WHEN align_too_long(c46, 4) THEN 268435456 ELSE 0 END -- local_use_science: too-long
      | CASE WHEN align_is_formula_error(s47) THEN 536870912 ELSE 0 END -- agency_use_code_a_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c47, 1) THEN 1073741824 ELSE 0 END -- agency_use_code_a_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s48) THEN 2147483648 ELSE 0 END -- agency_use_code_b_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c48, 1) THEN 4294967296 ELSE 0 END -- agency_use_code_b_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s49) THEN 8589934592 ELSE 0 END -- agency_use_code_c_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c49, 1) THEN 17179869184 ELSE 0 END -- agency_use_code_c_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s50) THEN 34359738368 ELSE 0 END -- agency_use_code_d_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c50, 1) THEN 68719476736 ELSE 0 END -- agency_use_code_d_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s51) THEN 137438953472 ELSE 0 END -- agency_use_code_e_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c51, 1) THEN 274877906944 ELSE 0 END -- agency_use_code_e_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s52) THEN 549755813888 ELSE 0 END -- agency_use_code_a_mathematics: formula-error
      | CASE WHEN align_too_long(c52, 1) THEN 1099511627776 ELSE 0 END -- agency_use_code_a_mathematics: too-long
      | CASE WHEN align_is_formula_error(s53) THEN 2199023255552 ELSE 0 END -- agency_use_code_b_mathematics: formula-error
      | CASE WHEN align_too_long(c53, 1) THEN 4398046511104 ELSE 0 END -- agency_use_code_b_mathematics: too-long
      | CASE WHEN align_is_formula_error(s54) THEN 8796093022208 ELSE 0 END -- agency_use_code_c_mathematics: formula-error
      | CASE WHEN align_too_long(c54, 1) THEN 17592186044416 ELSE 0 END -- agency_use_code_c_mathematics: too-long
      | CASE WHEN align_is_formula_error(s55) THEN 35184372088832 ELSE 0 END -- agency_use_code_d_mathematics: formula-error
      | CASE WHEN align_too_long(c55, 1) THEN 70368744177664 ELSE 0 END -- agency_use_code_d_mathematics: too-long
      | CASE WHEN align_is_formula_error(s56) THEN 140737488355328 ELSE 0 END -- agency_use_code_e_mathematics: formula-error
      | CASE WHEN align_too_long(c56, 1) THEN 281474976710656 ELSE 0 END -- agency_use_code_e_mathematics: too-long
      | CASE WHEN align_is_formula_error(s57) THEN 562949953421312 ELSE 0 END -- agency_use_code_a_social_studies: formula-error
      | CASE WHEN align_too_long(c57, 1) THEN 1125899906842624 ELSE 0 END -- agency_use_code_a_social_studies: too-long
      | CASE WHEN align_is_formula_error(s58) THEN 2251799813685248 ELSE 0 END -- agency_use_code_b_social_studies: formula-error
      | CASE WHEN align_too_long(c58, 1) THEN 4503599627370496 ELSE 0 END -- agency_use_code_b_social_studies: too-long
      | CASE WHEN align_is_formula_error(s59) THEN 9007199254740992 ELSE 0 END -- agency_use_code_c_social_studies: formula-error
      | CASE WHEN align_too_long(c59, 1) THEN 18014398509481984 ELSE 0 END -- agency_use_code_c_social_studies: too-long
      | CASE WHEN align_is_formula_error(s60) THEN 36028797018963968 ELSE 0 END -- agency_use_code_d_social_studies: formula-error
      | CASE WHEN align_too_long(c60, 1) THEN 72057594037927936 ELSE 0 END -- agency_use_code_d_social_studies: too-long
      | CASE WHEN align_is_formula_error(s61) THEN 144115188075855872 ELSE 0 END -- agency_use_code_e_social_studies: formula-error
      | CASE WHEN align_too_long(c61, 1) THEN 288230376151711744 ELSE 0 END -- agency_use_code_e_social_studies: too-long
      | CASE WHEN align_is_formula_error(s62) THEN 576460752303423488 ELSE 0 END -- agency_use_code_a_science: formula-error
      | CASE WHEN align_too_long(c62, 1) THEN 1152921504606846976 ELSE 0 END -- agency_use_code_a_science: too-long
      | CASE WHEN align_is_formula_error(s63) THEN 2305843009213693952 ELSE 0 END -- agency_use_code_b_science: formula-error
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN align_too_long(c63, 1) THEN 1 ELSE 0 END -- agency_use_code_b_science: too-long
      | CASE WHEN align_is_formula_error(s64) THEN 2 ELSE 0 END -- agency_use_code_c_science: formula-error
      | CASE WHEN align_too_long(c64, 1) THEN 4 ELSE 0 END -- agency_use_code_c_science: too-long
      | CASE WHEN align_is_formula_error(s65) THEN 8 ELSE 0 END -- agency_use_code_d_science: formula-error
      | CASE WHEN align_too_long(c65, 1) THEN 16 ELSE 0 END -- agency_use_code_d_science: too-long
      | CASE WHEN align_is_formula_error(s66) THEN 32 ELSE 0 END -- agency_use_code_e_science: formula-error
      | CASE WHEN align_too_long(c66, 1) THEN 64 ELSE 0 END -- agency_use_code_e_science: too-long
      | CASE WHEN align_is_formula_error(s67) THEN 128 ELSE 0 END -- eoc_or_above_grade_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c67, 1) THEN 256 ELSE 0 END -- eoc_or_above_grade_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s68) THEN 512 ELSE 0 END -- eoc_or_above_grade_mathematics: formula-error
      | CASE WHEN align_too_long(c68, 1) THEN 1024 ELSE 0 END -- eoc_or_above_grade_mathematics: too-long
      | CASE WHEN align_is_formula_error(s69) THEN 2048 ELSE 0 END -- eoc_or_above_grade_social_studies: formula-error
      | CASE WHEN align_too_long(c69, 1) THEN 4096 ELSE 0 END -- eoc_or_above_grade_social_studies: too-long
      | CASE WHEN align_is_formula_error(s70) THEN 8192 ELSE 0 END -- eoc_or_above_grade_science: formula-error
      | CASE WHEN align_too_long(c70, 1) THEN 16384 ELSE 0 END -- eoc_or_above_grade_science: too-long
      | CASE WHEN align_is_formula_error(s71) THEN 32768 ELSE 0 END -- speech_to_text_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c71, 1) THEN 65536 ELSE 0 END -- speech_to_text_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s72) THEN 131072 ELSE 0 END -- braille_or_screen_reader_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c72, 1) THEN 262144 ELSE 0 END -- braille_or_screen_reader_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s73) THEN 524288 ELSE 0 END -- large_print_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c73, 1) THEN 1048576 ELSE 0 END -- large_print_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s74) THEN 2097152 ELSE 0 END -- non_embedded_designated_supports_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c74, 1) THEN 4194304 ELSE 0 END -- non_embedded_designated_supports_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s75) THEN 8388608 ELSE 0 END -- extra_day_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c75, 1) THEN 16777216 ELSE 0 END -- extra_day_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s76) THEN 33554432 ELSE 0 END -- word_prediction_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c76, 1) THEN 67108864 ELSE 0 END -- word_prediction_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s77) THEN 134217728 ELSE 0 END -- text_to_speech_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c77, 1) THEN 268435456 ELSE 0 END -- text_to_speech_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s78) THEN 536870912 ELSE 0 END -- spell_check_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c78, 1) THEN 1073741824 ELSE 0 END -- spell_check_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s79) THEN 2147483648 ELSE 0 END -- content_and_language_supports_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c79, 1) THEN 4294967296 ELSE 0 END -- content_and_language_supports_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s80) THEN 8589934592 ELSE 0 END -- asl_signed_videos_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c80, 1) THEN 17179869184 ELSE 0 END -- asl_signed_videos_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s81) THEN 34359738368 ELSE 0 END -- braille_or_screen_reader_mathematics: formula-error
      | CASE WHEN align_too_long(c81, 1) THEN 68719476736 ELSE 0 END -- braille_or_screen_reader_mathematics: too-long
      | CASE WHEN align_is_formula_error(s82) THEN 137438953472 ELSE 0 END -- large_print_mathematics: formula-error
      | CASE WHEN align_too_long(c82, 1) THEN 274877906944 ELSE 0 END -- large_print_mathematics: too-long
      | CASE WHEN align_is_formula_error(s83) THEN 549755813888 ELSE 0 END -- non_embedded_designated_supports_mathematics: formula-error
      | CASE WHEN align_too_long(c83, 1) THEN 1099511627776 ELSE 0 END -- non_embedded_designated_supports_mathematics: too-long
      | CASE WHEN align_is_formula_error(s84) THEN 2199023255552 ELSE 0 END -- extra_day_mathematics: formula-error
      | CASE WHEN align_too_long(c84, 1) THEN 4398046511104 ELSE 0 END -- extra_day_mathematics: too-long
      | CASE WHEN align_is_formula_error(s85) THEN 8796093022208 ELSE 0 END -- basic_calculator_mathematics: formula-error
      | CASE WHEN align_too_long(c85, 1) THEN 17592186044416 ELSE 0 END -- basic_calculator_mathematics: too-long
      | CASE WHEN align_is_formula_error(s86) THEN 35184372088832 ELSE 0 END -- text_to_speech_mathematics: formula-error
      | CASE WHEN align_too_long(c86, 1) THEN 70368744177664 ELSE 0 END -- text_to_speech_mathematics: too-long
      | CASE WHEN align_is_formula_error(s87) THEN 140737488355328 ELSE 0 END -- content_and_language_supports_mathematics: formula-error
      | CASE WHEN align_too_long(c87, 1) THEN 281474976710656 ELSE 0 END -- content_and_language_supports_mathematics: too-long
      | CASE WHEN align_is_formula_error(s88) THEN 562949953421312 ELSE 0 END -- asl_signed_videos_mathematics: formula-error
      | CASE WHEN align_too_long(c88, 1) THEN 1125899906842624 ELSE 0 END -- asl_signed_videos_mathematics: too-long
      | CASE WHEN align_is_formula_error(s89) THEN 2251799813685248 ELSE 0 END -- auto_text_to_speech_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c89, 1) THEN 4503599627370496 ELSE 0 END -- auto_text_to_speech_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s90) THEN 9007199254740992 ELSE 0 END -- auto_text_to_speech_mathematics: formula-error
      | CASE WHEN align_too_long(c90, 1) THEN 18014398509481984 ELSE 0 END -- auto_text_to_speech_mathematics: too-long
      | CASE WHEN align_is_formula_error(s91) THEN 36028797018963968 ELSE 0 END -- auto_text_to_speech_social_studies: formula-error
      | CASE WHEN align_too_long(c91, 1) THEN 72057594037927936 ELSE 0 END -- auto_text_to_speech_social_studies: too-long
      | CASE WHEN align_is_formula_error(s92) THEN 144115188075855872 ELSE 0 END -- auto_text_to_speech_science: formula-error
      | CASE WHEN align_too_long(c92, 1) THEN 288230376151711744 ELSE 0 END -- auto_text_to_speech_science: too-long
      | CASE WHEN align_is_formula_error(s93) THEN 576460752303423488 ELSE 0 END -- speech_to_text_social_studies: formula-error
      | CASE WHEN align_too_long(c93, 1) THEN 1152921504606846976 ELSE 0 END -- speech_to_text_social_studies: too-long
      | CASE WHEN align_is_formula_error(s94) THEN 2305843009213693952 ELSE 0 END -- braille_or_screen_reader_social_studies: formula-error
    AS BIGINT) AS early3,
    CAST(0
      | CASE WHEN align_too_long(c94, 1) THEN 1 ELSE 0 END -- braille_or_screen_reader_social_studies: too-long
      | CASE WHEN align_is_formula_error(s95) THEN 2 ELSE 0 END -- large_print_social_studies: formula-error
      | CASE WHEN align_too_long(c95, 1) THEN 4 ELSE 0 END -- large_print_social_studies: too-long
      | CASE WHEN align_is_formula_error(s96) THEN 8 ELSE 0 END -- non_embedded_designated_supports_social_studies: formula-error
      | CASE WHEN align_too_long(c96, 1) THEN 16 ELSE 0 END -- non_embedded_designated_supports_social_studies: too-long
      | CASE WHEN align_is_formula_error(s97) THEN 32 ELSE 0 END -- extra_day_social_studies: formula-error
      | CASE WHEN align_too_long(c97, 1) THEN 64 ELSE 0 END -- extra_day_social_studies: too-long
      | CASE WHEN align_is_formula_error(s98) THEN 128 ELSE 0 END -- word_prediction_social_studies: formula-error
      | CASE WHEN align_too_long(c98, 1) THEN 256 ELSE 0 END -- word_prediction_social_studies: too-long
      | CASE WHEN align_is_formula_error(s99) THEN 512 ELSE 0 END -- text_to_speech_social_studies: formula-error
      | CASE WHEN align_too_long(c99, 1) THEN 1024 ELSE 0 END -- text_to_speech_social_studies: too-long
      | CASE WHEN align_is_formula_error(s100) THEN 2048 ELSE 0 END -- spell_check_social_studies: formula-error
      | CASE WHEN align_too_long(c100, 1) THEN 4096 ELSE 0 END -- spell_check_social_studies: too-long
      | CASE WHEN align_is_formula_error(s101) THEN 8192 ELSE 0 END -- content_and_language_supports_social_studies: formula-error
      | CASE WHEN align_too_long(c101, 1) THEN 16384 ELSE 0 END -- content_and_language_supports_social_studies: too-long
      | CASE WHEN align_is_formula_error(s102) THEN 32768 ELSE 0 END -- asl_signed_videos_social_studies: formula-error
      | CASE WHEN align_too_long(c102, 1) THEN 65536 ELSE 0 END -- asl_signed_videos_social_studies: too-long
      | CASE WHEN align_is_formula_error(s103) THEN 131072 ELSE 0 END -- speech_to_text_science: formula-error
      | CASE WHEN align_too_long(c103, 1) THEN 262144 ELSE 0 END -- speech_to_text_science: too-long
      | CASE WHEN align_is_formula_error(s104) THEN 524288 ELSE 0 END -- braille_or_screen_reader_science: formula-error
      | CASE WHEN align_too_long(c104, 1) THEN 1048576 ELSE 0 END -- braille_or_screen_reader_science: too-long
      | CASE WHEN align_is_formula_error(s105) THEN 2097152 ELSE 0 END -- large_print_science: formula-error
      | CASE WHEN align_too_long(c105, 1) THEN 4194304 ELSE 0 END -- large_print_science: too-long
      | CASE WHEN align_is_formula_error(s106) THEN 8388608 ELSE 0 END -- non_embedded_designated_supports_science: formula-error
      | CASE WHEN align_too_long(c106, 1) THEN 16777216 ELSE 0 END -- non_embedded_designated_supports_science: too-long
      | CASE WHEN align_is_formula_error(s107) THEN 33554432 ELSE 0 END -- extra_day_science: formula-error
      | CASE WHEN align_too_long(c107, 1) THEN 67108864 ELSE 0 END -- extra_day_science: too-long
      | CASE WHEN align_is_formula_error(s108) THEN 134217728 ELSE 0 END -- basic_calculator_science: formula-error
      | CASE WHEN align_too_long(c108, 1) THEN 268435456 ELSE 0 END -- basic_calculator_science: too-long
      | CASE WHEN align_is_formula_error(s109) THEN 536870912 ELSE 0 END -- word_prediction_science: formula-error
      | CASE WHEN align_too_long(c109, 1) THEN 1073741824 ELSE 0 END -- word_prediction_science: too-long
      | CASE WHEN align_is_formula_error(s110) THEN 2147483648 ELSE 0 END -- text_to_speech_science: formula-error
      | CASE WHEN align_too_long(c110, 1) THEN 4294967296 ELSE 0 END -- text_to_speech_science: too-long
      | CASE WHEN align_is_formula_error(s111) THEN 8589934592 ELSE 0 END -- spell_check_science: formula-error
      | CASE WHEN align_too_long(c111, 1) THEN 17179869184 ELSE 0 END -- spell_check_science: too-long
      | CASE WHEN align_is_formula_error(s112) THEN 34359738368 ELSE 0 END -- content_and_language_supports_science: formula-error
      | CASE WHEN align_too_long(c112, 1) THEN 68719476736 ELSE 0 END -- content_and_language_supports_science: too-long
      | CASE WHEN align_is_formula_error(s113) THEN 137438953472 ELSE 0 END -- asl_signed_videos_science: formula-error
      | CASE WHEN align_too_long(c113, 1) THEN 274877906944 ELSE 0 END -- asl_signed_videos_science: too-long
      | CASE WHEN align_is_formula_error(s114) THEN 549755813888 ELSE 0 END -- score_code_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c114, 1) THEN 1099511627776 ELSE 0 END -- score_code_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s115) THEN 2199023255552 ELSE 0 END -- score_code_mathematics: formula-error
      | CASE WHEN align_too_long(c115, 1) THEN 4398046511104 ELSE 0 END -- score_code_mathematics: too-long
      | CASE WHEN align_is_formula_error(s116) THEN 8796093022208 ELSE 0 END -- score_code_social_studies: formula-error
      | CASE WHEN align_too_long(c116, 1) THEN 17592186044416 ELSE 0 END -- score_code_social_studies: too-long
      | CASE WHEN align_is_formula_error(s117) THEN 35184372088832 ELSE 0 END -- score_code_science: formula-error
      | CASE WHEN align_too_long(c117, 1) THEN 70368744177664 ELSE 0 END -- score_code_science: too-long
      | CASE WHEN align_is_formula_error(s118) THEN 140737488355328 ELSE 0 END -- reading_language_arts_reporting_category_1_scores: formula-error
      | CASE WHEN align_too_long(c118, 2) THEN 281474976710656 ELSE 0 END -- reading_language_arts_reporting_category_1_scores: too-long
      | CASE WHEN align_is_formula_error(s119) THEN 562949953421312 ELSE 0 END -- reading_language_arts_reporting_category_2_scores: formula-error
      | CASE WHEN align_too_long(c119, 2) THEN 1125899906842624 ELSE 0 END -- reading_language_arts_reporting_category_2_scores: too-long
      | CASE WHEN align_is_formula_error(s120) THEN 2251799813685248 ELSE 0 END -- performance_level_indicator_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c120, 2) THEN 4503599627370496 ELSE 0 END -- performance_level_indicator_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s121) THEN 9007199254740992 ELSE 0 END -- reading_language_arts_raw_score: formula-error
      | CASE WHEN align_too_long(c121, 2) THEN 18014398509481984 ELSE 0 END -- reading_language_arts_raw_score: too-long
      | CASE WHEN align_is_formula_error(s122) THEN 36028797018963968 ELSE 0 END -- reading_language_arts_scale_score: formula-error
      | CASE WHEN align_too_long(c122, 4) THEN 72057594037927936 ELSE 0 END -- reading_language_arts_scale_score: too-long
      | CASE WHEN align_is_formula_error(s123) THEN 144115188075855872 ELSE 0 END -- reading_language_arts_test_language_version: formula-error
      | CASE WHEN align_too_long(c123, 1) THEN 288230376151711744 ELSE 0 END -- reading_language_arts_test_language_version: too-long
      | CASE WHEN align_is_formula_error(s124) THEN 576460752303423488 ELSE 0 END -- reading_language_arts_test_version: formula-error
      | CASE WHEN align_too_long(c124, 1) THEN 1152921504606846976 ELSE 0 END -- reading_language_arts_test_version: too-long
      | CASE WHEN align_is_formula_error(s125) THEN 2305843009213693952 ELSE 0 END -- test_administration_mode_reading_language_arts: formula-error
    AS BIGINT) AS early4,
    CAST(0
      | CASE WHEN align_too_long(c125, 1) THEN 1 ELSE 0 END -- test_administration_mode_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s126) THEN 2 ELSE 0 END -- meets_grade_level_in_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c126, 1) THEN 4 ELSE 0 END -- meets_grade_level_in_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s127) THEN 8 ELSE 0 END -- approaches_grade_level_in_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c127, 1) THEN 16 ELSE 0 END -- approaches_grade_level_in_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s128) THEN 32 ELSE 0 END -- masters_grade_level_in_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c128, 1) THEN 64 ELSE 0 END -- masters_grade_level_in_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s129) THEN 128 ELSE 0 END -- staar_progress_measure_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c129, 1) THEN 256 ELSE 0 END -- staar_progress_measure_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s130) THEN 512 ELSE 0 END -- on_track_to_meet_grade_level_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c130, 1) THEN 1024 ELSE 0 END -- on_track_to_meet_grade_level_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s131) THEN 2048 ELSE 0 END -- el_performance_measure_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c131, 1) THEN 4096 ELSE 0 END -- el_performance_measure_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s132) THEN 8192 ELSE 0 END -- item_reporting_category_numbers_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c132, 45) THEN 16384 ELSE 0 END -- item_reporting_category_numbers_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s133) THEN 32768 ELSE 0 END -- item_student_responses_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c133, 45) THEN 65536 ELSE 0 END -- item_student_responses_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s134) THEN 131072 ELSE 0 END -- item_correct_responses_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c134, 45) THEN 262144 ELSE 0 END -- item_correct_responses_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s135) THEN 524288 ELSE 0 END -- lexile_measure: formula-error
      | CASE WHEN align_too_long(c135, 5) THEN 1048576 ELSE 0 END -- lexile_measure: too-long
      | CASE WHEN align_is_formula_error(s136) THEN 2097152 ELSE 0 END -- percentile_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c136, 3) THEN 4194304 ELSE 0 END -- percentile_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s137) THEN 8388608 ELSE 0 END -- extended_constructed_response_score: formula-error
      | CASE WHEN align_too_long(c137, 2) THEN 16777216 ELSE 0 END -- extended_constructed_response_score: too-long
      | CASE WHEN align_is_formula_error(s138) THEN 33554432 ELSE 0 END -- extended_constructed_response_trait_score_ideas: formula-error
      | CASE WHEN align_too_long(c138, 1) THEN 67108864 ELSE 0 END -- extended_constructed_response_trait_score_ideas: too-long
      | CASE WHEN align_is_formula_error(s139) THEN 134217728 ELSE 0 END -- extended_constructed_response_trait_score_conventions: formula-error
      | CASE WHEN align_too_long(c139, 1) THEN 268435456 ELSE 0 END -- extended_constructed_response_trait_score_conventions: too-long
      | CASE WHEN align_is_formula_error(s140) THEN 536870912 ELSE 0 END -- extended_constructed_response_condition_code: formula-error
      | CASE WHEN align_too_long(c140, 1) THEN 1073741824 ELSE 0 END -- extended_constructed_response_condition_code: too-long
      | CASE WHEN align_is_formula_error(s141) THEN 2147483648 ELSE 0 END -- extended_constructed_response_auto_rescore: formula-error
      | CASE WHEN align_too_long(c141, 1) THEN 4294967296 ELSE 0 END -- extended_constructed_response_auto_rescore: too-long
      | CASE WHEN align_is_formula_error(s142) THEN 8589934592 ELSE 0 END -- mathematics_reporting_category_1_scores: formula-error
      | CASE WHEN align_too_long(c142, 2) THEN 17179869184 ELSE 0 END -- mathematics_reporting_category_1_scores: too-long
      | CASE WHEN align_is_formula_error(s143) THEN 34359738368 ELSE 0 END -- mathematics_reporting_category_2_scores: formula-error
      | CASE WHEN align_too_long(c143, 2) THEN 68719476736 ELSE 0 END -- mathematics_reporting_category_2_scores: too-long
      | CASE WHEN align_is_formula_error(s144) THEN 137438953472 ELSE 0 END -- mathematics_reporting_category_3_scores: formula-error
      | CASE WHEN align_too_long(c144, 2) THEN 274877906944 ELSE 0 END -- mathematics_reporting_category_3_scores: too-long
      | CASE WHEN align_is_formula_error(s145) THEN 549755813888 ELSE 0 END -- mathematics_reporting_category_4_scores: formula-error
      | CASE WHEN align_too_long(c145, 2) THEN 1099511627776 ELSE 0 END -- mathematics_reporting_category_4_scores: too-long
      | CASE WHEN align_is_formula_error(s146) THEN 2199023255552 ELSE 0 END -- performance_level_indicator_mathematics: formula-error
      | CASE WHEN align_too_long(c146, 2) THEN 4398046511104 ELSE 0 END -- performance_level_indicator_mathematics: too-long
      | CASE WHEN align_is_formula_error(s147) THEN 8796093022208 ELSE 0 END -- mathematics_raw_score: formula-error
      | CASE WHEN align_too_long(c147, 2) THEN 17592186044416 ELSE 0 END -- mathematics_raw_score: too-long
      | CASE WHEN align_is_formula_error(s148) THEN 35184372088832 ELSE 0 END -- mathematics_scale_score: formula-error
      | CASE WHEN align_too_long(c148, 4) THEN 70368744177664 ELSE 0 END -- mathematics_scale_score: too-long
      | CASE WHEN align_is_formula_error(s149) THEN 140737488355328 ELSE 0 END -- mathematics_test_language_version: formula-error
      | CASE WHEN align_too_long(c149, 1) THEN 281474976710656 ELSE 0 END -- mathematics_test_language_version: too-long
      | CASE WHEN align_is_formula_error(s150) THEN 562949953421312 ELSE 0 END -- mathematics_test_version: formula-error
      | CASE WHEN align_too_long(c150, 1) THEN 1125899906842624 ELSE 0 END -- mathematics_test_version: too-long
      | CASE WHEN align_is_formula_error(s151) THEN 2251799813685248 ELSE 0 END -- test_administration_mode_mathematics: formula-error
      | CASE WHEN align_too_long(c151, 1) THEN 4503599627370496 ELSE 0 END -- test_administration_mode_mathematics: too-long
      | CASE WHEN align_is_formula_error(s152) THEN 9007199254740992 ELSE 0 END -- meets_grade_level_in_mathematics: formula-error
      | CASE WHEN align_too_long(c152, 1) THEN 18014398509481984 ELSE 0 END -- meets_grade_level_in_mathematics: too-long
      | CASE WHEN align_is_formula_error(s153) THEN 36028797018963968 ELSE 0 END -- approaches_grade_level_in_mathematics: formula-error
      | CASE WHEN align_too_long(c153, 1) THEN 72057594037927936 ELSE 0 END -- approaches_grade_level_in_mathematics: too-long
      | CASE WHEN align_is_formula_error(s154) THEN 144115188075855872 ELSE 0 END -- masters_grade_level_in_mathematics: formula-error
      | CASE WHEN align_too_long(c154, 1) THEN 288230376151711744 ELSE 0 END -- masters_grade_level_in_mathematics: too-long
      | CASE WHEN align_is_formula_error(s155) THEN 576460752303423488 ELSE 0 END -- staar_progress_measure_mathematics: formula-error
      | CASE WHEN align_too_long(c155, 1) THEN 1152921504606846976 ELSE 0 END -- staar_progress_measure_mathematics: too-long
      | CASE WHEN align_is_formula_error(s156) THEN 2305843009213693952 ELSE 0 END -- on_track_to_meet_grade_level_mathematics: formula-error
    AS BIGINT) AS early5,
    CAST(0
      | CASE WHEN align_too_long(c156, 1) THEN 1 ELSE 0 END -- on_track_to_meet_grade_level_mathematics: too-long
      | CASE WHEN align_is_formula_error(s157) THEN 2 ELSE 0 END -- el_performance_measure_mathematics: formula-error
      | CASE WHEN align_too_long(c157, 1) THEN 4 ELSE 0 END -- el_performance_measure_mathematics: too-long
      | CASE WHEN align_is_formula_error(s158) THEN 8 ELSE 0 END -- item_reporting_category_numbers_mathematics: formula-error
      | CASE WHEN align_too_long(c158, 40) THEN 16 ELSE 0 END -- item_reporting_category_numbers_mathematics: too-long
      | CASE WHEN align_is_formula_error(s159) THEN 32 ELSE 0 END -- item_student_responses_mathematics: formula-error
      | CASE WHEN align_too_long(c159, 40) THEN 64 ELSE 0 END -- item_student_responses_mathematics: too-long
      | CASE WHEN align_is_formula_error(s160) THEN 128 ELSE 0 END -- item_correct_responses_mathematics: formula-error
      | CASE WHEN align_too_long(c160, 40) THEN 256 ELSE 0 END -- item_correct_responses_mathematics: too-long
      | CASE WHEN align_is_formula_error(s161) THEN 512 ELSE 0 END -- percentile_mathematics: formula-error
      | CASE WHEN align_too_long(c161, 3) THEN 1024 ELSE 0 END -- percentile_mathematics: too-long
      | CASE WHEN align_is_formula_error(s162) THEN 2048 ELSE 0 END -- quantile_measure: formula-error
      | CASE WHEN align_too_long(c162, 5) THEN 4096 ELSE 0 END -- quantile_measure: too-long
      | CASE WHEN align_is_formula_error(s163) THEN 8192 ELSE 0 END -- mathematics_badge_indicator: formula-error
      | CASE WHEN align_too_long(c163, 1) THEN 16384 ELSE 0 END -- mathematics_badge_indicator: too-long
      | CASE WHEN align_is_formula_error(s164) THEN 32768 ELSE 0 END -- points_possible_mathematics: formula-error
      | CASE WHEN align_too_long(c164, 40) THEN 65536 ELSE 0 END -- points_possible_mathematics: too-long
      | CASE WHEN align_is_formula_error(s165) THEN 131072 ELSE 0 END -- points_achieved_mathematics: formula-error
      | CASE WHEN align_too_long(c165, 40) THEN 262144 ELSE 0 END -- points_achieved_mathematics: too-long
      | CASE WHEN align_is_formula_error(s166) THEN 524288 ELSE 0 END -- points_possible_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c166, 45) THEN 1048576 ELSE 0 END -- points_possible_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s167) THEN 2097152 ELSE 0 END -- points_achieved_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c167, 45) THEN 4194304 ELSE 0 END -- points_achieved_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s168) THEN 8388608 ELSE 0 END -- social_studies_reporting_category_1_scores: formula-error
      | CASE WHEN align_too_long(c168, 2) THEN 16777216 ELSE 0 END -- social_studies_reporting_category_1_scores: too-long
      | CASE WHEN align_is_formula_error(s169) THEN 33554432 ELSE 0 END -- social_studies_reporting_category_2_scores: formula-error
      | CASE WHEN align_too_long(c169, 2) THEN 67108864 ELSE 0 END -- social_studies_reporting_category_2_scores: too-long
      | CASE WHEN align_is_formula_error(s170) THEN 134217728 ELSE 0 END -- social_studies_reporting_category_3_scores: formula-error
      | CASE WHEN align_too_long(c170, 2) THEN 268435456 ELSE 0 END -- social_studies_reporting_category_3_scores: too-long
      | CASE WHEN align_is_formula_error(s171) THEN 536870912 ELSE 0 END -- social_studies_reporting_category_4_scores: formula-error
      | CASE WHEN align_too_long(c171, 2) THEN 1073741824 ELSE 0 END -- social_studies_reporting_category_4_scores: too-long
      | CASE WHEN align_is_formula_error(s172) THEN 2147483648 ELSE 0 END -- social_studies_raw_score: formula-error
      | CASE WHEN align_too_long(c172, 2) THEN 4294967296 ELSE 0 END -- social_studies_raw_score: too-long
      | CASE WHEN align_is_formula_error(s173) THEN 8589934592 ELSE 0 END -- social_studies_scale_score: formula-error
      | CASE WHEN align_too_long(c173, 4) THEN 17179869184 ELSE 0 END -- social_studies_scale_score: too-long
      | CASE WHEN align_is_formula_error(s174) THEN 34359738368 ELSE 0 END -- social_studies_test_language_version: formula-error
      | CASE WHEN align_too_long(c174, 1) THEN 68719476736 ELSE 0 END -- social_studies_test_language_version: too-long
      | CASE WHEN align_is_formula_error(s175) THEN 137438953472 ELSE 0 END -- social_studies_test_version: formula-error
      | CASE WHEN align_too_long(c175, 1) THEN 274877906944 ELSE 0 END -- social_studies_test_version: too-long
      | CASE WHEN align_is_formula_error(s176) THEN 549755813888 ELSE 0 END -- test_administration_mode_social_studies: formula-error
      | CASE WHEN align_too_long(c176, 1) THEN 1099511627776 ELSE 0 END -- test_administration_mode_social_studies: too-long
      | CASE WHEN align_is_formula_error(s177) THEN 2199023255552 ELSE 0 END -- performance_level_indicator_social_studies: formula-error
      | CASE WHEN align_too_long(c177, 2) THEN 4398046511104 ELSE 0 END -- performance_level_indicator_social_studies: too-long
      | CASE WHEN align_is_formula_error(s178) THEN 8796093022208 ELSE 0 END -- meets_grade_level_in_social_studies: formula-error
      | CASE WHEN align_too_long(c178, 1) THEN 17592186044416 ELSE 0 END -- meets_grade_level_in_social_studies: too-long
      | CASE WHEN align_is_formula_error(s179) THEN 35184372088832 ELSE 0 END -- approaches_grade_level_in_social_studies: formula-error
      | CASE WHEN align_too_long(c179, 1) THEN 70368744177664 ELSE 0 END -- approaches_grade_level_in_social_studies: too-long
      | CASE WHEN align_is_formula_error(s180) THEN 140737488355328 ELSE 0 END -- masters_grade_level_in_social_studies: formula-error
      | CASE WHEN align_too_long(c180, 1) THEN 281474976710656 ELSE 0 END -- masters_grade_level_in_social_studies: too-long
      | CASE WHEN align_is_formula_error(s181) THEN 562949953421312 ELSE 0 END -- el_performance_measure_social_studies: formula-error
      | CASE WHEN align_too_long(c181, 1) THEN 1125899906842624 ELSE 0 END -- el_performance_measure_social_studies: too-long
      | CASE WHEN align_is_formula_error(s182) THEN 2251799813685248 ELSE 0 END -- item_reporting_category_numbers_social_studies: formula-error
      | CASE WHEN align_too_long(c182, 40) THEN 4503599627370496 ELSE 0 END -- item_reporting_category_numbers_social_studies: too-long
      | CASE WHEN align_is_formula_error(s183) THEN 9007199254740992 ELSE 0 END -- item_student_responses_social_studies: formula-error
      | CASE WHEN align_too_long(c183, 40) THEN 18014398509481984 ELSE 0 END -- item_student_responses_social_studies: too-long
      | CASE WHEN align_is_formula_error(s184) THEN 36028797018963968 ELSE 0 END -- item_correct_responses_social_studies: formula-error
      | CASE WHEN align_too_long(c184, 40) THEN 72057594037927936 ELSE 0 END -- item_correct_responses_social_studies: too-long
      | CASE WHEN align_is_formula_error(s185) THEN 144115188075855872 ELSE 0 END -- percentile_social_studies: formula-error
      | CASE WHEN align_too_long(c185, 3) THEN 288230376151711744 ELSE 0 END -- percentile_social_studies: too-long
      | CASE WHEN align_is_formula_error(s186) THEN 576460752303423488 ELSE 0 END -- points_possible_social_studies: formula-error
      | CASE WHEN align_too_long(c186, 40) THEN 1152921504606846976 ELSE 0 END -- points_possible_social_studies: too-long
      | CASE WHEN align_is_formula_error(s187) THEN 2305843009213693952 ELSE 0 END -- points_achieved_social_studies: formula-error
    AS BIGINT) AS early6,
    CAST(0
      | CASE WHEN align_too_long(c187, 40) THEN 1 ELSE 0 END -- points_achieved_social_studies: too-long
      | CASE WHEN align_is_formula_error(s188) THEN 2 ELSE 0 END -- science_raw_score: formula-error
      | CASE WHEN align_too_long(c188, 2) THEN 4 ELSE 0 END -- science_raw_score: too-long
      | CASE WHEN align_is_formula_error(s189) THEN 8 ELSE 0 END -- science_scale_score: formula-error
      | CASE WHEN align_too_long(c189, 4) THEN 16 ELSE 0 END -- science_scale_score: too-long
      | CASE WHEN align_is_formula_error(s190) THEN 32 ELSE 0 END -- science_test_language_version: formula-error
      | CASE WHEN align_too_long(c190, 1) THEN 64 ELSE 0 END -- science_test_language_version: too-long
      | CASE WHEN align_is_formula_error(s191) THEN 128 ELSE 0 END -- science_test_version: formula-error
      | CASE WHEN align_too_long(c191, 1) THEN 256 ELSE 0 END -- science_test_version: too-long
      | CASE WHEN align_is_formula_error(s192) THEN 512 ELSE 0 END -- test_administration_mode_science: formula-error
      | CASE WHEN align_too_long(c192, 1) THEN 1024 ELSE 0 END -- test_administration_mode_science: too-long
      | CASE WHEN align_is_formula_error(s193) THEN 2048 ELSE 0 END -- performance_level_indicator_science: formula-error
      | CASE WHEN align_too_long(c193, 2) THEN 4096 ELSE 0 END -- performance_level_indicator_science: too-long
      | CASE WHEN align_is_formula_error(s194) THEN 8192 ELSE 0 END -- meets_grade_level_in_science: formula-error
      | CASE WHEN align_too_long(c194, 1) THEN 16384 ELSE 0 END -- meets_grade_level_in_science: too-long
      | CASE WHEN align_is_formula_error(s195) THEN 32768 ELSE 0 END -- approaches_grade_level_in_science: formula-error
      | CASE WHEN align_too_long(c195, 1) THEN 65536 ELSE 0 END -- approaches_grade_level_in_science: too-long
      | CASE WHEN align_is_formula_error(s196) THEN 131072 ELSE 0 END -- masters_grade_level_in_science: formula-error
      | CASE WHEN align_too_long(c196, 1) THEN 262144 ELSE 0 END -- masters_grade_level_in_science: too-long
      | CASE WHEN align_is_formula_error(s197) THEN 524288 ELSE 0 END -- el_performance_measure_science: formula-error
      | CASE WHEN align_too_long(c197, 1) THEN 1048576 ELSE 0 END -- el_performance_measure_science: too-long
      | CASE WHEN align_is_formula_error(s198) THEN 2097152 ELSE 0 END -- item_strand_numbers_science: formula-error
      | CASE WHEN align_too_long(c198, 38) THEN 4194304 ELSE 0 END -- item_strand_numbers_science: too-long
      | CASE WHEN align_is_formula_error(s199) THEN 8388608 ELSE 0 END -- item_student_responses_science: formula-error
      | CASE WHEN align_too_long(c199, 38) THEN 16777216 ELSE 0 END -- item_student_responses_science: too-long
      | CASE WHEN align_is_formula_error(s200) THEN 33554432 ELSE 0 END -- item_correct_responses_science: formula-error
      | CASE WHEN align_too_long(c200, 38) THEN 67108864 ELSE 0 END -- item_correct_responses_science: too-long
      | CASE WHEN align_is_formula_error(s201) THEN 134217728 ELSE 0 END -- percentile_science: formula-error
      | CASE WHEN align_too_long(c201, 3) THEN 268435456 ELSE 0 END -- percentile_science: too-long
      | CASE WHEN align_is_formula_error(s202) THEN 536870912 ELSE 0 END -- points_possible_science: formula-error
      | CASE WHEN align_too_long(c202, 38) THEN 1073741824 ELSE 0 END -- points_possible_science: too-long
      | CASE WHEN align_is_formula_error(s203) THEN 2147483648 ELSE 0 END -- points_achieved_science: formula-error
      | CASE WHEN align_too_long(c203, 38) THEN 4294967296 ELSE 0 END -- points_achieved_science: too-long
      | CASE WHEN align_is_formula_error(s204) THEN 8589934592 ELSE 0 END -- block_2531_county_district_campus_number: formula-error
      | CASE WHEN align_too_long(c204, 9) THEN 17179869184 ELSE 0 END -- block_2531_county_district_campus_number: too-long
      | CASE WHEN align_is_formula_error(s205) THEN 34359738368 ELSE 0 END -- block_2531_language_version: formula-error
      | CASE WHEN align_too_long(c205, 1) THEN 68719476736 ELSE 0 END -- block_2531_language_version: too-long
      | CASE WHEN align_is_formula_error(s206) THEN 137438953472 ELSE 0 END -- block_2531_test_version: formula-error
      | CASE WHEN align_too_long(c206, 1) THEN 274877906944 ELSE 0 END -- block_2531_test_version: too-long
      | CASE WHEN align_is_formula_error(s207) THEN 549755813888 ELSE 0 END -- block_2531_score_code: formula-error
      | CASE WHEN align_too_long(c207, 1) THEN 1099511627776 ELSE 0 END -- block_2531_score_code: too-long
      | CASE WHEN align_is_formula_error(s208) THEN 2199023255552 ELSE 0 END -- block_2531_approaches_grade_level: formula-error
      | CASE WHEN align_too_long(c208, 1) THEN 4398046511104 ELSE 0 END -- block_2531_approaches_grade_level: too-long
      | CASE WHEN align_is_formula_error(s209) THEN 8796093022208 ELSE 0 END -- block_2531_masters_grade_level: formula-error
      | CASE WHEN align_too_long(c209, 1) THEN 17592186044416 ELSE 0 END -- block_2531_masters_grade_level: too-long
      | CASE WHEN align_is_formula_error(s210) THEN 35184372088832 ELSE 0 END -- block_2531_scale_score: formula-error
      | CASE WHEN align_too_long(c210, 4) THEN 70368744177664 ELSE 0 END -- block_2531_scale_score: too-long
      | CASE WHEN align_is_formula_error(s211) THEN 140737488355328 ELSE 0 END -- block_2531_tested_grade: formula-error
      | CASE WHEN align_too_long(c211, 2) THEN 281474976710656 ELSE 0 END -- block_2531_tested_grade: too-long
      | CASE WHEN align_is_formula_error(s212) THEN 562949953421312 ELSE 0 END -- block_2531_enrolled_grade: formula-error
      | CASE WHEN align_too_long(c212, 2) THEN 1125899906842624 ELSE 0 END -- block_2531_enrolled_grade: too-long
      | CASE WHEN align_is_formula_error(s213) THEN 2251799813685248 ELSE 0 END -- block_2531_el_performance_measure: formula-error
      | CASE WHEN align_too_long(c213, 1) THEN 4503599627370496 ELSE 0 END -- block_2531_el_performance_measure: too-long
      | CASE WHEN align_is_formula_error(s214) THEN 9007199254740992 ELSE 0 END -- block_2531_lexile_measure: formula-error
      | CASE WHEN align_too_long(c214, 5) THEN 18014398509481984 ELSE 0 END -- block_2531_lexile_measure: too-long
      | CASE WHEN align_is_formula_error(s215) THEN 36028797018963968 ELSE 0 END -- block_2651_county_district_campus_number: formula-error
      | CASE WHEN align_too_long(c215, 9) THEN 72057594037927936 ELSE 0 END -- block_2651_county_district_campus_number: too-long
      | CASE WHEN align_is_formula_error(s216) THEN 144115188075855872 ELSE 0 END -- block_2651_language_version: formula-error
      | CASE WHEN align_too_long(c216, 1) THEN 288230376151711744 ELSE 0 END -- block_2651_language_version: too-long
      | CASE WHEN align_is_formula_error(s217) THEN 576460752303423488 ELSE 0 END -- block_2651_test_version: formula-error
      | CASE WHEN align_too_long(c217, 1) THEN 1152921504606846976 ELSE 0 END -- block_2651_test_version: too-long
      | CASE WHEN align_is_formula_error(s218) THEN 2305843009213693952 ELSE 0 END -- block_2651_score_code: formula-error
    AS BIGINT) AS early7,
    CAST(0
      | CASE WHEN align_too_long(c218, 1) THEN 1 ELSE 0 END -- block_2651_score_code: too-long
      | CASE WHEN align_is_formula_error(s219) THEN 2 ELSE 0 END -- block_2651_approaches_grade_level: formula-error
      | CASE WHEN align_too_long(c219, 1) THEN 4 ELSE 0 END -- block_2651_approaches_grade_level: too-long
      | CASE WHEN align_is_formula_error(s220) THEN 8 ELSE 0 END -- block_2651_masters_grade_level: formula-error
      | CASE WHEN align_too_long(c220, 1) THEN 16 ELSE 0 END -- block_2651_masters_grade_level: too-long
      | CASE WHEN align_is_formula_error(s221) THEN 32 ELSE 0 END -- block_2651_scale_score: formula-error
      | CASE WHEN align_too_long(c221, 4) THEN 64 ELSE 0 END -- block_2651_scale_score: too-long
      | CASE WHEN align_is_formula_error(s222) THEN 128 ELSE 0 END -- block_2651_tested_grade: formula-error
      | CASE WHEN align_too_long(c222, 2) THEN 256 ELSE 0 END -- block_2651_tested_grade: too-long
      | CASE WHEN align_is_formula_error(s223) THEN 512 ELSE 0 END -- block_2651_enrolled_grade: formula-error
      | CASE WHEN align_too_long(c223, 2) THEN 1024 ELSE 0 END -- block_2651_enrolled_grade: too-long
      | CASE WHEN align_is_formula_error(s224) THEN 2048 ELSE 0 END -- block_2651_meets_grade_level: formula-error
      | CASE WHEN align_too_long(c224, 1) THEN 4096 ELSE 0 END -- block_2651_meets_grade_level: too-long
      | CASE WHEN align_is_formula_error(s225) THEN 8192 ELSE 0 END -- block_2651_quantile_measure: formula-error
      | CASE WHEN align_too_long(c225, 5) THEN 16384 ELSE 0 END -- block_2651_quantile_measure: too-long
      | CASE WHEN align_is_formula_error(s226) THEN 32768 ELSE 0 END -- block_2771_county_district_campus_number: formula-error
      | CASE WHEN align_too_long(c226, 9) THEN 65536 ELSE 0 END -- block_2771_county_district_campus_number: too-long
      | CASE WHEN align_is_formula_error(s227) THEN 131072 ELSE 0 END -- block_2771_language_version: formula-error
      | CASE WHEN align_too_long(c227, 1) THEN 262144 ELSE 0 END -- block_2771_language_version: too-long
      | CASE WHEN align_is_formula_error(s228) THEN 524288 ELSE 0 END -- block_2771_test_version: formula-error
      | CASE WHEN align_too_long(c228, 1) THEN 1048576 ELSE 0 END -- block_2771_test_version: too-long
      | CASE WHEN align_is_formula_error(s229) THEN 2097152 ELSE 0 END -- block_2771_score_code: formula-error
      | CASE WHEN align_too_long(c229, 1) THEN 4194304 ELSE 0 END -- block_2771_score_code: too-long
      | CASE WHEN align_is_formula_error(s230) THEN 8388608 ELSE 0 END -- block_2771_approaches_grade_level: formula-error
      | CASE WHEN align_too_long(c230, 1) THEN 16777216 ELSE 0 END -- block_2771_approaches_grade_level: too-long
      | CASE WHEN align_is_formula_error(s231) THEN 33554432 ELSE 0 END -- block_2771_masters_grade_level: formula-error
      | CASE WHEN align_too_long(c231, 1) THEN 67108864 ELSE 0 END -- block_2771_masters_grade_level: too-long
      | CASE WHEN align_is_formula_error(s232) THEN 134217728 ELSE 0 END -- block_2771_scale_score: formula-error
      | CASE WHEN align_too_long(c232, 4) THEN 268435456 ELSE 0 END -- block_2771_scale_score: too-long
      | CASE WHEN align_is_formula_error(s233) THEN 536870912 ELSE 0 END -- block_2771_tested_grade: formula-error
      | CASE WHEN align_too_long(c233, 2) THEN 1073741824 ELSE 0 END -- block_2771_tested_grade: too-long
      | CASE WHEN align_is_formula_error(s234) THEN 2147483648 ELSE 0 END -- block_2771_enrolled_grade: formula-error
      | CASE WHEN align_too_long(c234, 2) THEN 4294967296 ELSE 0 END -- block_2771_enrolled_grade: too-long
      | CASE WHEN align_is_formula_error(s235) THEN 8589934592 ELSE 0 END -- block_2771_meets_grade_level: formula-error
      | CASE WHEN align_too_long(c235, 1) THEN 17179869184 ELSE 0 END -- block_2771_meets_grade_level: too-long
      | CASE WHEN align_is_formula_error(s236) THEN 34359738368 ELSE 0 END -- block_2771_el_performance_measure: formula-error
      | CASE WHEN align_too_long(c236, 1) THEN 68719476736 ELSE 0 END -- block_2771_el_performance_measure: too-long
      | CASE WHEN align_is_formula_error(s237) THEN 137438953472 ELSE 0 END -- block_2801_county_district_campus_number: formula-error
      | CASE WHEN align_too_long(c237, 9) THEN 274877906944 ELSE 0 END -- block_2801_county_district_campus_number: too-long
      | CASE WHEN align_is_formula_error(s238) THEN 549755813888 ELSE 0 END -- block_2801_language_version: formula-error
      | CASE WHEN align_too_long(c238, 1) THEN 1099511627776 ELSE 0 END -- block_2801_language_version: too-long
      | CASE WHEN align_is_formula_error(s239) THEN 2199023255552 ELSE 0 END -- block_2801_test_version: formula-error
      | CASE WHEN align_too_long(c239, 1) THEN 4398046511104 ELSE 0 END -- block_2801_test_version: too-long
      | CASE WHEN align_is_formula_error(s240) THEN 8796093022208 ELSE 0 END -- block_2801_score_code: formula-error
      | CASE WHEN align_too_long(c240, 1) THEN 17592186044416 ELSE 0 END -- block_2801_score_code: too-long
      | CASE WHEN align_is_formula_error(s241) THEN 35184372088832 ELSE 0 END -- block_2801_approaches_grade_level: formula-error
      | CASE WHEN align_too_long(c241, 1) THEN 70368744177664 ELSE 0 END -- block_2801_approaches_grade_level: too-long
      | CASE WHEN align_is_formula_error(s242) THEN 140737488355328 ELSE 0 END -- block_2801_masters_grade_level: formula-error
      | CASE WHEN align_too_long(c242, 1) THEN 281474976710656 ELSE 0 END -- block_2801_masters_grade_level: too-long
      | CASE WHEN align_is_formula_error(s243) THEN 562949953421312 ELSE 0 END -- block_2801_scale_score: formula-error
      | CASE WHEN align_too_long(c243, 4) THEN 1125899906842624 ELSE 0 END -- block_2801_scale_score: too-long
      | CASE WHEN align_is_formula_error(s244) THEN 2251799813685248 ELSE 0 END -- block_2801_tested_grade: formula-error
      | CASE WHEN align_too_long(c244, 2) THEN 4503599627370496 ELSE 0 END -- block_2801_tested_grade: too-long
      | CASE WHEN align_is_formula_error(s245) THEN 9007199254740992 ELSE 0 END -- block_2801_enrolled_grade: formula-error
      | CASE WHEN align_too_long(c245, 2) THEN 18014398509481984 ELSE 0 END -- block_2801_enrolled_grade: too-long
      | CASE WHEN align_is_formula_error(s246) THEN 36028797018963968 ELSE 0 END -- block_2801_meets_grade_level: formula-error
      | CASE WHEN align_too_long(c246, 1) THEN 72057594037927936 ELSE 0 END -- block_2801_meets_grade_level: too-long
      | CASE WHEN align_is_formula_error(s247) THEN 144115188075855872 ELSE 0 END -- block_2801_el_performance_measure: formula-error
      | CASE WHEN align_too_long(c247, 1) THEN 288230376151711744 ELSE 0 END -- block_2801_el_performance_measure: too-long
      | CASE WHEN align_is_formula_error(s248) THEN 576460752303423488 ELSE 0 END -- block_2840_meets_grade_level_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c248, 1) THEN 1152921504606846976 ELSE 0 END -- block_2840_meets_grade_level_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s249) THEN 2305843009213693952 ELSE 0 END -- block_2840_el_performance_measure_mathematics: formula-error
    AS BIGINT) AS early8,
    CAST(0
      | CASE WHEN align_too_long(c249, 1) THEN 1 ELSE 0 END -- block_2840_el_performance_measure_mathematics: too-long
      | CASE WHEN align_is_formula_error(s250) THEN 2 ELSE 0 END -- lexile_measure_grade_3: formula-error
      | CASE WHEN align_too_long(c250, 5) THEN 4 ELSE 0 END -- lexile_measure_grade_3: too-long
      | CASE WHEN align_is_formula_error(s251) THEN 8 ELSE 0 END -- lexile_measure_grade_4: formula-error
      | CASE WHEN align_too_long(c251, 5) THEN 16 ELSE 0 END -- lexile_measure_grade_4: too-long
      | CASE WHEN align_is_formula_error(s252) THEN 32 ELSE 0 END -- lexile_measure_grade_5: formula-error
      | CASE WHEN align_too_long(c252, 5) THEN 64 ELSE 0 END -- lexile_measure_grade_5: too-long
      | CASE WHEN align_is_formula_error(s253) THEN 128 ELSE 0 END -- lexile_measure_grade_6: formula-error
      | CASE WHEN align_too_long(c253, 5) THEN 256 ELSE 0 END -- lexile_measure_grade_6: too-long
      | CASE WHEN align_is_formula_error(s254) THEN 512 ELSE 0 END -- lexile_measure_grade_7: formula-error
      | CASE WHEN align_too_long(c254, 5) THEN 1024 ELSE 0 END -- lexile_measure_grade_7: too-long
      | CASE WHEN align_is_formula_error(s255) THEN 2048 ELSE 0 END -- lexile_measure_grade_8: formula-error
      | CASE WHEN align_too_long(c255, 5) THEN 4096 ELSE 0 END -- lexile_measure_grade_8: too-long
      | CASE WHEN align_is_formula_error(s256) THEN 8192 ELSE 0 END -- quantile_measure_grade_3: formula-error
      | CASE WHEN align_too_long(c256, 5) THEN 16384 ELSE 0 END -- quantile_measure_grade_3: too-long
      | CASE WHEN align_is_formula_error(s257) THEN 32768 ELSE 0 END -- quantile_measure_grade_4: formula-error
      | CASE WHEN align_too_long(c257, 5) THEN 65536 ELSE 0 END -- quantile_measure_grade_4: too-long
      | CASE WHEN align_is_formula_error(s258) THEN 131072 ELSE 0 END -- quantile_measure_grade_5: formula-error
      | CASE WHEN align_too_long(c258, 5) THEN 262144 ELSE 0 END -- quantile_measure_grade_5: too-long
      | CASE WHEN align_is_formula_error(s259) THEN 524288 ELSE 0 END -- quantile_measure_grade_6: formula-error
      | CASE WHEN align_too_long(c259, 5) THEN 1048576 ELSE 0 END -- quantile_measure_grade_6: too-long
      | CASE WHEN align_is_formula_error(s260) THEN 2097152 ELSE 0 END -- quantile_measure_grade_7: formula-error
      | CASE WHEN align_too_long(c260, 5) THEN 4194304 ELSE 0 END -- quantile_measure_grade_7: too-long
      | CASE WHEN align_is_formula_error(s261) THEN 8388608 ELSE 0 END -- quantile_measure_grade_8: formula-error
      | CASE WHEN align_too_long(c261, 5) THEN 16777216 ELSE 0 END -- quantile_measure_grade_8: too-long
      | CASE WHEN align_is_formula_error(s262) THEN 33554432 ELSE 0 END -- el_performance_measure_plan: formula-error
      | CASE WHEN align_too_long(c262, 1) THEN 67108864 ELSE 0 END -- el_performance_measure_plan: too-long
      | CASE WHEN align_is_formula_error(s263) THEN 134217728 ELSE 0 END -- plan_year: formula-error
      | CASE WHEN align_too_long(c263, 4) THEN 268435456 ELSE 0 END -- plan_year: too-long
      | CASE WHEN align_is_formula_error(s264) THEN 536870912 ELSE 0 END -- current_year_telpas_composite_rating: formula-error
      | CASE WHEN align_too_long(c264, 1) THEN 1073741824 ELSE 0 END -- current_year_telpas_composite_rating: too-long
      | CASE WHEN align_is_formula_error(s265) THEN 2147483648 ELSE 0 END -- current_year_telpas_years_in_us_schools: formula-error
      | CASE WHEN align_too_long(c265, 1) THEN 4294967296 ELSE 0 END -- current_year_telpas_years_in_us_schools: too-long
      | CASE WHEN align_is_formula_error(s266) THEN 8589934592 ELSE 0 END -- current_year_telpas_parental_denial: formula-error
      | CASE WHEN align_too_long(c266, 1) THEN 17179869184 ELSE 0 END -- current_year_telpas_parental_denial: too-long
      | CASE WHEN align_is_formula_error(s267) THEN 34359738368 ELSE 0 END -- algebra_i_score_code: formula-error
      | CASE WHEN align_too_long(c267, 1) THEN 68719476736 ELSE 0 END -- algebra_i_score_code: too-long
      | CASE WHEN align_is_formula_error(s268) THEN 137438953472 ELSE 0 END -- algebra_i_test_version: formula-error
      | CASE WHEN align_too_long(c268, 1) THEN 274877906944 ELSE 0 END -- algebra_i_test_version: too-long
      | CASE WHEN align_is_formula_error(s269) THEN 549755813888 ELSE 0 END -- algebra_i_reporting_category_1_raw_score: formula-error
      | CASE WHEN align_too_long(c269, 2) THEN 1099511627776 ELSE 0 END -- algebra_i_reporting_category_1_raw_score: too-long
      | CASE WHEN align_is_formula_error(s270) THEN 2199023255552 ELSE 0 END -- algebra_i_reporting_category_2_raw_score: formula-error
      | CASE WHEN align_too_long(c270, 2) THEN 4398046511104 ELSE 0 END -- algebra_i_reporting_category_2_raw_score: too-long
      | CASE WHEN align_is_formula_error(s271) THEN 8796093022208 ELSE 0 END -- algebra_i_reporting_category_3_raw_score: formula-error
      | CASE WHEN align_too_long(c271, 2) THEN 17592186044416 ELSE 0 END -- algebra_i_reporting_category_3_raw_score: too-long
      | CASE WHEN align_is_formula_error(s272) THEN 35184372088832 ELSE 0 END -- algebra_i_reporting_category_4_raw_score: formula-error
      | CASE WHEN align_too_long(c272, 2) THEN 70368744177664 ELSE 0 END -- algebra_i_reporting_category_4_raw_score: too-long
      | CASE WHEN align_is_formula_error(s273) THEN 140737488355328 ELSE 0 END -- algebra_i_reporting_category_5_raw_score: formula-error
      | CASE WHEN align_too_long(c273, 2) THEN 281474976710656 ELSE 0 END -- algebra_i_reporting_category_5_raw_score: too-long
      | CASE WHEN align_is_formula_error(s274) THEN 562949953421312 ELSE 0 END -- algebra_i_raw_score: formula-error
      | CASE WHEN align_too_long(c274, 2) THEN 1125899906842624 ELSE 0 END -- algebra_i_raw_score: too-long
      | CASE WHEN align_is_formula_error(s275) THEN 2251799813685248 ELSE 0 END -- algebra_i_scale_score: formula-error
      | CASE WHEN align_too_long(c275, 4) THEN 4503599627370496 ELSE 0 END -- algebra_i_scale_score: too-long
      | CASE WHEN align_is_formula_error(s276) THEN 9007199254740992 ELSE 0 END -- algebra_i_approaches_grade_level: formula-error
      | CASE WHEN align_too_long(c276, 1) THEN 18014398509481984 ELSE 0 END -- algebra_i_approaches_grade_level: too-long
      | CASE WHEN align_is_formula_error(s277) THEN 36028797018963968 ELSE 0 END -- algebra_i_meets_grade_level: formula-error
      | CASE WHEN align_too_long(c277, 1) THEN 72057594037927936 ELSE 0 END -- algebra_i_meets_grade_level: too-long
      | CASE WHEN align_is_formula_error(s278) THEN 144115188075855872 ELSE 0 END -- algebra_i_masters_grade_level: formula-error
      | CASE WHEN align_too_long(c278, 1) THEN 288230376151711744 ELSE 0 END -- algebra_i_masters_grade_level: too-long
      | CASE WHEN align_is_formula_error(s279) THEN 576460752303423488 ELSE 0 END -- algebra_i_staar_progress_measure: formula-error
      | CASE WHEN align_too_long(c279, 1) THEN 1152921504606846976 ELSE 0 END -- algebra_i_staar_progress_measure: too-long
      | CASE WHEN align_is_formula_error(s280) THEN 2305843009213693952 ELSE 0 END -- algebra_i_percentile: formula-error
    AS BIGINT) AS early9,
    CAST(0
      | CASE WHEN align_too_long(c280, 3) THEN 1 ELSE 0 END -- algebra_i_percentile: too-long
      | CASE WHEN align_is_formula_error(s281) THEN 2 ELSE 0 END -- algebra_i_quantile_measure: formula-error
      | CASE WHEN align_too_long(c281, 5) THEN 4 ELSE 0 END -- algebra_i_quantile_measure: too-long
      | CASE WHEN align_is_formula_error(s282) THEN 8 ELSE 0 END -- test_information_indicator: formula-error
      | CASE WHEN align_too_long(c282, 1) THEN 16 ELSE 0 END -- test_information_indicator: too-long
      | CASE WHEN align_is_formula_error(s283) THEN 32 ELSE 0 END -- fall_tsds_peims_crisis_code: formula-error
      | CASE WHEN align_too_long(c283, 3) THEN 64 ELSE 0 END -- fall_tsds_peims_crisis_code: too-long
      | CASE WHEN align_is_formula_error(s284) THEN 128 ELSE 0 END -- test_result_id_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c284, 9) THEN 256 ELSE 0 END -- test_result_id_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s285) THEN 512 ELSE 0 END -- test_result_id_mathematics: formula-error
      | CASE WHEN align_too_long(c285, 9) THEN 1024 ELSE 0 END -- test_result_id_mathematics: too-long
      | CASE WHEN align_is_formula_error(s286) THEN 2048 ELSE 0 END -- test_result_id_social_studies: formula-error
      | CASE WHEN align_too_long(c286, 9) THEN 4096 ELSE 0 END -- test_result_id_social_studies: too-long
      | CASE WHEN align_is_formula_error(s287) THEN 8192 ELSE 0 END -- test_result_id_science: formula-error
      | CASE WHEN align_too_long(c287, 9) THEN 16384 ELSE 0 END -- test_result_id_science: too-long
      | CASE WHEN align_is_formula_error(s288) THEN 32768 ELSE 0 END -- opportunity_key_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c288, 36) THEN 65536 ELSE 0 END -- opportunity_key_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s289) THEN 131072 ELSE 0 END -- opportunity_key_mathematics: formula-error
      | CASE WHEN align_too_long(c289, 36) THEN 262144 ELSE 0 END -- opportunity_key_mathematics: too-long
      | CASE WHEN align_is_formula_error(s290) THEN 524288 ELSE 0 END -- opportunity_key_social_studies: formula-error
      | CASE WHEN align_too_long(c290, 36) THEN 1048576 ELSE 0 END -- opportunity_key_social_studies: too-long
      | CASE WHEN align_is_formula_error(s291) THEN 2097152 ELSE 0 END -- opportunity_key_science: formula-error
      | CASE WHEN align_too_long(c291, 36) THEN 4194304 ELSE 0 END -- opportunity_key_science: too-long
      | CASE WHEN align_is_formula_error(s292) THEN 8388608 ELSE 0 END -- non_participant_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c292, 1) THEN 16777216 ELSE 0 END -- non_participant_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s293) THEN 33554432 ELSE 0 END -- non_participant_mathematics: formula-error
      | CASE WHEN align_too_long(c293, 1) THEN 67108864 ELSE 0 END -- non_participant_mathematics: too-long
      | CASE WHEN align_is_formula_error(s294) THEN 134217728 ELSE 0 END -- non_participant_social_studies: formula-error
      | CASE WHEN align_too_long(c294, 1) THEN 268435456 ELSE 0 END -- non_participant_social_studies: too-long
      | CASE WHEN align_is_formula_error(s295) THEN 536870912 ELSE 0 END -- non_participant_science: formula-error
      | CASE WHEN align_too_long(c295, 1) THEN 1073741824 ELSE 0 END -- non_participant_science: too-long
      | CASE WHEN align_is_formula_error(s296) THEN 2147483648 ELSE 0 END -- discrepancy_indicator_reading_language_arts: formula-error
      | CASE WHEN align_too_long(c296, 1) THEN 4294967296 ELSE 0 END -- discrepancy_indicator_reading_language_arts: too-long
      | CASE WHEN align_is_formula_error(s297) THEN 8589934592 ELSE 0 END -- discrepancy_indicator_mathematics: formula-error
      | CASE WHEN align_too_long(c297, 1) THEN 17179869184 ELSE 0 END -- discrepancy_indicator_mathematics: too-long
      | CASE WHEN align_is_formula_error(s298) THEN 34359738368 ELSE 0 END -- discrepancy_indicator_social_studies: formula-error
      | CASE WHEN align_too_long(c298, 1) THEN 68719476736 ELSE 0 END -- discrepancy_indicator_social_studies: too-long
      | CASE WHEN align_is_formula_error(s299) THEN 137438953472 ELSE 0 END -- discrepancy_indicator_science: formula-error
      | CASE WHEN align_too_long(c299, 1) THEN 274877906944 ELSE 0 END -- discrepancy_indicator_science: too-long
      | CASE WHEN align_is_formula_error(s300) THEN 549755813888 ELSE 0 END -- period: formula-error
      | CASE WHEN align_too_long(c300, 1) THEN 1099511627776 ELSE 0 END -- period: too-long
      | CASE WHEN c42 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c42, 10)
          WHEN 'scientific-notation' THEN 2199023255552
          WHEN 'id-truncated-15-digits' THEN 4398046511104
          WHEN 'leading-zeros-lost' THEN 8796093022208
          ELSE 17592186044416
          END ELSE 0 END -- tx_unique_student_id → identifiers[us-tx.unique-id]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c12 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c12)
          WHEN 'excel-serial-date' THEN 35184372088832
          WHEN 'date-order-ambiguous' THEN 70368744177664
          ELSE 140737488355328
          END ELSE 0 END -- date_of_birth → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c11 <> '' AND r3 IS NULL) THEN 281474976710656 ELSE 0 END -- sex_code → sex: unknown-code
      | CASE WHEN (c13 <> '' AND r4 IS NULL) THEN 562949953421312 ELSE 0 END -- hispanic_latino_code → hispanicLatino: unknown-code
      | CASE WHEN NOT (c14 = '' OR c14 = '1' OR c14 = '0') THEN 1125899906842624 ELSE 0 END -- american_indian_alaska_native_code → races: unknown-code
      | CASE WHEN NOT (c15 = '' OR c15 = '1' OR c15 = '0') THEN 2251799813685248 ELSE 0 END -- asian_code → races: unknown-code
      | CASE WHEN NOT (c16 = '' OR c16 = '1' OR c16 = '0') THEN 4503599627370496 ELSE 0 END -- black_african_american_code → races: unknown-code
      | CASE WHEN NOT (c17 = '' OR c17 = '1' OR c17 = '0') THEN 9007199254740992 ELSE 0 END -- native_hawaiian_pacific_islander_code → races: unknown-code
      | CASE WHEN NOT (c18 = '' OR c18 = '1' OR c18 = '0') THEN 18014398509481984 ELSE 0 END -- white_code → races: unknown-code
      | CASE WHEN "reading-language-arts: is read" THEN 0
        | CASE WHEN c42 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c42, 10)
            WHEN 'scientific-notation' THEN 2199023255552
            WHEN 'id-truncated-15-digits' THEN 4398046511104
            WHEN 'leading-zeros-lost' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- tx_unique_student_id → student.identifiers[us-tx.unique-id]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 36028797018963968
            WHEN 'id-truncated-15-digits' THEN 72057594037927936
            WHEN 'leading-zeros-lost' THEN 144115188075855872
            ELSE 288230376151711744
            END ELSE 0 END -- county_district_campus_number → organization.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c1 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c1)
            WHEN 'excel-serial-date' THEN 576460752303423488
            WHEN 'date-order-ambiguous' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- administration_date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "mathematics: is read" THEN 0
        | CASE WHEN c42 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c42, 10)
            WHEN 'scientific-notation' THEN 2199023255552
            WHEN 'id-truncated-15-digits' THEN 4398046511104
            WHEN 'leading-zeros-lost' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- tx_unique_student_id → student.identifiers[us-tx.unique-id]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 36028797018963968
            WHEN 'id-truncated-15-digits' THEN 72057594037927936
            WHEN 'leading-zeros-lost' THEN 144115188075855872
            ELSE 288230376151711744
            END ELSE 0 END -- county_district_campus_number → organization.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c1 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c1)
            WHEN 'excel-serial-date' THEN 576460752303423488
            WHEN 'date-order-ambiguous' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- administration_date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "social-studies: is read" THEN 0
        | CASE WHEN c42 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c42, 10)
            WHEN 'scientific-notation' THEN 2199023255552
            WHEN 'id-truncated-15-digits' THEN 4398046511104
            WHEN 'leading-zeros-lost' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- tx_unique_student_id → student.identifiers[us-tx.unique-id]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 36028797018963968
            WHEN 'id-truncated-15-digits' THEN 72057594037927936
            WHEN 'leading-zeros-lost' THEN 144115188075855872
            ELSE 288230376151711744
            END ELSE 0 END -- county_district_campus_number → organization.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c1 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c1)
            WHEN 'excel-serial-date' THEN 576460752303423488
            WHEN 'date-order-ambiguous' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- administration_date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "science: is read" THEN 0
        | CASE WHEN c42 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c42, 10)
            WHEN 'scientific-notation' THEN 2199023255552
            WHEN 'id-truncated-15-digits' THEN 4398046511104
            WHEN 'leading-zeros-lost' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- tx_unique_student_id → student.identifiers[us-tx.unique-id]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 36028797018963968
            WHEN 'id-truncated-15-digits' THEN 72057594037927936
            WHEN 'leading-zeros-lost' THEN 144115188075855872
            ELSE 288230376151711744
            END ELSE 0 END -- county_district_campus_number → organization.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c1 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c1)
            WHEN 'excel-serial-date' THEN 576460752303423488
            WHEN 'date-order-ambiguous' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- administration_date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "algebra-i: is read" THEN 0
        | CASE WHEN c42 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c42, 10)
            WHEN 'scientific-notation' THEN 2199023255552
            WHEN 'id-truncated-15-digits' THEN 4398046511104
            WHEN 'leading-zeros-lost' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- tx_unique_student_id → student.identifiers[us-tx.unique-id]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 36028797018963968
            WHEN 'id-truncated-15-digits' THEN 72057594037927936
            WHEN 'leading-zeros-lost' THEN 144115188075855872
            ELSE 288230376151711744
            END ELSE 0 END -- county_district_campus_number → organization.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c1 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c1)
            WHEN 'excel-serial-date' THEN 576460752303423488
            WHEN 'date-order-ambiguous' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- administration_date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
    AS BIGINT) AS early10,
    CAST(0
      | CASE WHEN "reading-language-arts: is read" THEN 0
        | CASE WHEN (c1 <> '' AND r7 IS NULL) THEN 1 ELSE 0 END -- administration_date → schoolYear: unknown-code
        | CASE WHEN (c2 <> '' AND r8 IS NULL) THEN 2 ELSE 0 END -- grade_level_tested → gradeLevelWhenAssessed: unknown-code
        | CASE WHEN (c114 <> '' AND r9 IS NULL) THEN 4 ELSE 0 END -- score_code_reading_language_arts → scoreStatus: unknown-code
        | CASE WHEN ((c127 <> '' OR c126 <> '' OR c128 <> '') AND r10 IS NULL) THEN 8 ELSE 0 END -- approaches_grade_level_in_reading_language_arts + meets_grade_level_in_reading_language_arts + masters_grade_level_in_reading_language_arts → proficiency: unknown-code
        | CASE WHEN (c121 <> '' AND r11 IS NULL) THEN 16 ELSE 0 END -- reading_language_arts_raw_score → scores: not-a-whole-number
        | CASE WHEN (c122 <> '' AND r12 IS NULL) THEN 32 ELSE 0 END -- reading_language_arts_scale_score → scores: not-a-whole-number
        | CASE WHEN (c136 <> '' AND r13 IS NULL) THEN 64 ELSE 0 END -- percentile_reading_language_arts → scores: not-a-whole-number
        | CASE WHEN (c135 <> '' AND r14 IS NULL) THEN 128 ELSE 0 END -- lexile_measure → scores: unreadable-text
        | CASE WHEN (c118 <> '' AND r15 IS NULL) THEN 256 ELSE 0 END -- reading_language_arts_reporting_category_1_scores → scores: not-a-whole-number
        | CASE WHEN (c119 <> '' AND r16 IS NULL) THEN 512 ELSE 0 END -- reading_language_arts_reporting_category_2_scores → scores: not-a-whole-number
      ELSE 0 END
      | CASE WHEN "mathematics: is read" THEN 0
        | CASE WHEN (c1 <> '' AND r7 IS NULL) THEN 1 ELSE 0 END -- administration_date → schoolYear: unknown-code
        | CASE WHEN (c2 <> '' AND r8 IS NULL) THEN 2 ELSE 0 END -- grade_level_tested → gradeLevelWhenAssessed: unknown-code
        | CASE WHEN (c115 <> '' AND r17 IS NULL) THEN 1024 ELSE 0 END -- score_code_mathematics → scoreStatus: unknown-code
        | CASE WHEN ((c153 <> '' OR c152 <> '' OR c154 <> '') AND r18 IS NULL) THEN 2048 ELSE 0 END -- approaches_grade_level_in_mathematics + meets_grade_level_in_mathematics + masters_grade_level_in_mathematics → proficiency: unknown-code
        | CASE WHEN (c147 <> '' AND r19 IS NULL) THEN 4096 ELSE 0 END -- mathematics_raw_score → scores: not-a-whole-number
        | CASE WHEN (c148 <> '' AND r20 IS NULL) THEN 8192 ELSE 0 END -- mathematics_scale_score → scores: not-a-whole-number
        | CASE WHEN (c161 <> '' AND r21 IS NULL) THEN 16384 ELSE 0 END -- percentile_mathematics → scores: not-a-whole-number
        | CASE WHEN (c162 <> '' AND r22 IS NULL) THEN 32768 ELSE 0 END -- quantile_measure → scores: unreadable-text
        | CASE WHEN (c142 <> '' AND r23 IS NULL) THEN 65536 ELSE 0 END -- mathematics_reporting_category_1_scores → scores: not-a-whole-number
        | CASE WHEN (c143 <> '' AND r24 IS NULL) THEN 131072 ELSE 0 END -- mathematics_reporting_category_2_scores → scores: not-a-whole-number
        | CASE WHEN (c144 <> '' AND r25 IS NULL) THEN 262144 ELSE 0 END -- mathematics_reporting_category_3_scores → scores: not-a-whole-number
        | CASE WHEN (c145 <> '' AND r26 IS NULL) THEN 524288 ELSE 0 END -- mathematics_reporting_category_4_scores → scores: not-a-whole-number
      ELSE 0 END
      | CASE WHEN "social-studies: is read" THEN 0
        | CASE WHEN (c1 <> '' AND r7 IS NULL) THEN 1 ELSE 0 END -- administration_date → schoolYear: unknown-code
        | CASE WHEN (c2 <> '' AND r8 IS NULL) THEN 2 ELSE 0 END -- grade_level_tested → gradeLevelWhenAssessed: unknown-code
        | CASE WHEN (c116 <> '' AND r27 IS NULL) THEN 1048576 ELSE 0 END -- score_code_social_studies → scoreStatus: unknown-code
        | CASE WHEN ((c179 <> '' OR c178 <> '' OR c180 <> '') AND r28 IS NULL) THEN 2097152 ELSE 0 END -- approaches_grade_level_in_social_studies + meets_grade_level_in_social_studies + masters_grade_level_in_social_studies → proficiency: unknown-code
        | CASE WHEN (c172 <> '' AND r29 IS NULL) THEN 4194304 ELSE 0 END -- social_studies_raw_score → scores: not-a-whole-number
        | CASE WHEN (c173 <> '' AND r30 IS NULL) THEN 8388608 ELSE 0 END -- social_studies_scale_score → scores: not-a-whole-number
        | CASE WHEN (c185 <> '' AND r31 IS NULL) THEN 16777216 ELSE 0 END -- percentile_social_studies → scores: not-a-whole-number
        | CASE WHEN (c168 <> '' AND r32 IS NULL) THEN 33554432 ELSE 0 END -- social_studies_reporting_category_1_scores → scores: not-a-whole-number
        | CASE WHEN (c169 <> '' AND r33 IS NULL) THEN 67108864 ELSE 0 END -- social_studies_reporting_category_2_scores → scores: not-a-whole-number
        | CASE WHEN (c170 <> '' AND r34 IS NULL) THEN 134217728 ELSE 0 END -- social_studies_reporting_category_3_scores → scores: not-a-whole-number
        | CASE WHEN (c171 <> '' AND r35 IS NULL) THEN 268435456 ELSE 0 END -- social_studies_reporting_category_4_scores → scores: not-a-whole-number
      ELSE 0 END
      | CASE WHEN "science: is read" THEN 0
        | CASE WHEN (c1 <> '' AND r7 IS NULL) THEN 1 ELSE 0 END -- administration_date → schoolYear: unknown-code
        | CASE WHEN (c2 <> '' AND r8 IS NULL) THEN 2 ELSE 0 END -- grade_level_tested → gradeLevelWhenAssessed: unknown-code
        | CASE WHEN (c117 <> '' AND r36 IS NULL) THEN 536870912 ELSE 0 END -- score_code_science → scoreStatus: unknown-code
        | CASE WHEN ((c195 <> '' OR c194 <> '' OR c196 <> '') AND r37 IS NULL) THEN 1073741824 ELSE 0 END -- approaches_grade_level_in_science + meets_grade_level_in_science + masters_grade_level_in_science → proficiency: unknown-code
        | CASE WHEN (c188 <> '' AND r38 IS NULL) THEN 2147483648 ELSE 0 END -- science_raw_score → scores: not-a-whole-number
        | CASE WHEN (c189 <> '' AND r39 IS NULL) THEN 4294967296 ELSE 0 END -- science_scale_score → scores: not-a-whole-number
        | CASE WHEN (c201 <> '' AND r40 IS NULL) THEN 8589934592 ELSE 0 END -- percentile_science → scores: not-a-whole-number
      ELSE 0 END
      | CASE WHEN "algebra-i: is read" THEN 0
        | CASE WHEN (c1 <> '' AND r7 IS NULL) THEN 1 ELSE 0 END -- administration_date → schoolYear: unknown-code
        | CASE WHEN (c267 <> '' AND r42 IS NULL) THEN 17179869184 ELSE 0 END -- algebra_i_score_code → scoreStatus: unknown-code
        | CASE WHEN ((c276 <> '' OR c277 <> '' OR c278 <> '') AND r43 IS NULL) THEN 34359738368 ELSE 0 END -- algebra_i_approaches_grade_level + algebra_i_meets_grade_level + algebra_i_masters_grade_level → proficiency: unknown-code
        | CASE WHEN (c274 <> '' AND r44 IS NULL) THEN 68719476736 ELSE 0 END -- algebra_i_raw_score → scores: not-a-whole-number
        | CASE WHEN (c275 <> '' AND r45 IS NULL) THEN 137438953472 ELSE 0 END -- algebra_i_scale_score → scores: not-a-whole-number
        | CASE WHEN (c280 <> '' AND r46 IS NULL) THEN 274877906944 ELSE 0 END -- algebra_i_percentile → scores: not-a-whole-number
        | CASE WHEN (c281 <> '' AND r47 IS NULL) THEN 549755813888 ELSE 0 END -- algebra_i_quantile_measure → scores: unreadable-text
        | CASE WHEN (c269 <> '' AND r48 IS NULL) THEN 1099511627776 ELSE 0 END -- algebra_i_reporting_category_1_raw_score → scores: not-a-whole-number
        | CASE WHEN (c270 <> '' AND r49 IS NULL) THEN 2199023255552 ELSE 0 END -- algebra_i_reporting_category_2_raw_score → scores: not-a-whole-number
        | CASE WHEN (c271 <> '' AND r50 IS NULL) THEN 4398046511104 ELSE 0 END -- algebra_i_reporting_category_3_raw_score → scores: not-a-whole-number
        | CASE WHEN (c272 <> '' AND r51 IS NULL) THEN 8796093022208 ELSE 0 END -- algebra_i_reporting_category_4_raw_score → scores: not-a-whole-number
        | CASE WHEN (c273 <> '' AND r52 IS NULL) THEN 17592186044416 ELSE 0 END -- algebra_i_reporting_category_5_raw_score → scores: not-a-whole-number
      ELSE 0 END
    AS BIGINT) AS early11
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    early3 AS whole3,
    early4 AS whole4,
    early5 AS whole5,
    early6 AS whole6,
    early7 AS whole7,
    early8 AS whole8,
    early9 AS whole9,
    early10 AS whole10,
    CAST(0
      | early11
      | CASE WHEN "student: identifiers[us-tx.unique-id]" IS NULL AND (early2 & 1572864) = 0 AND (early10 & 32985348833280) = 0 THEN 35184372088832 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole11
  FROM findings
), ends AS (
  SELECT
    *,
    "reading-language-arts: is read" AS "reading-language-arts: is there",
    "mathematics: is read" AS "mathematics: is there",
    "social-studies: is read" AS "social-studies: is there",
    "science: is read" AS "science: is there",
    "algebra-i: is read" AS "algebra-i: is there",
    CASE WHEN (cells > 300 OR cells < 299) THEN 1 ELSE whole1 END AS found1,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole2 END AS found2,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole3 END AS found3,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole4 END AS found4,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole5 END AS found5,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole6 END AS found6,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole7 END AS found7,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole8 END AS found8,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole9 END AS found9,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole10 END AS found10,
    CASE WHEN (cells > 300 OR cells < 299) THEN 0 ELSE whole11 END AS found11
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "reading-language-arts: is there",
  "mathematics: is there",
  "social-studies: is there",
  "science: is there",
  "algebra-i: is there",
  "student: identifiers[us-tx.unique-id]",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: birthDate",
  "student: sex",
  "student: hispanicLatino",
  "student: races",
  "reading-language-arts: student.identifiers[us-tx.unique-id]",
  "reading-language-arts: organization.identifiers[us-tx.campus]",
  "reading-language-arts: assessment",
  "reading-language-arts: subject",
  "reading-language-arts: date",
  "reading-language-arts: schoolYear",
  "reading-language-arts: period",
  "reading-language-arts: gradeLevelWhenAssessed",
  "reading-language-arts: scoreStatus",
  "reading-language-arts: performanceLevel",
  "reading-language-arts: proficiency",
  "reading-language-arts: scores",
  "mathematics: student.identifiers[us-tx.unique-id]",
  "mathematics: organization.identifiers[us-tx.campus]",
  "mathematics: assessment",
  "mathematics: subject",
  "mathematics: date",
  "mathematics: schoolYear",
  "mathematics: period",
  "mathematics: gradeLevelWhenAssessed",
  "mathematics: scoreStatus",
  "mathematics: performanceLevel",
  "mathematics: proficiency",
  "mathematics: scores",
  "social-studies: student.identifiers[us-tx.unique-id]",
  "social-studies: organization.identifiers[us-tx.campus]",
  "social-studies: assessment",
  "social-studies: subject",
  "social-studies: date",
  "social-studies: schoolYear",
  "social-studies: period",
  "social-studies: gradeLevelWhenAssessed",
  "social-studies: scoreStatus",
  "social-studies: performanceLevel",
  "social-studies: proficiency",
  "social-studies: scores",
  "science: student.identifiers[us-tx.unique-id]",
  "science: organization.identifiers[us-tx.campus]",
  "science: assessment",
  "science: subject",
  "science: date",
  "science: schoolYear",
  "science: period",
  "science: gradeLevelWhenAssessed",
  "science: scoreStatus",
  "science: performanceLevel",
  "science: proficiency",
  "science: scores",
  "algebra-i: student.identifiers[us-tx.unique-id]",
  "algebra-i: organization.identifiers[us-tx.campus]",
  "algebra-i: assessment",
  "algebra-i: subject",
  "algebra-i: date",
  "algebra-i: schoolYear",
  "algebra-i: period",
  "algebra-i: scoreStatus",
  "algebra-i: proficiency",
  "algebra-i: scores",
  found1,
  found2,
  found3,
  found4,
  found5,
  found6,
  found7,
  found8,
  found9,
  found10,
  found11,
  CASE WHEN ((found1 & 1) <> 0 OR (found10 & 4575690206757257216) <> 0 OR (found11 & 35184372088832) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
