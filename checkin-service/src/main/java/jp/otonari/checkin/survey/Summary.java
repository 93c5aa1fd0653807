package jp.otonari.checkin.survey;

/**
 * Who needs the coordinator today: how many, and the first of each.
 *
 * @param overdue reminded and silent, the longest first
 * @param missed silent to the end and not yet seen, the longest first
 * @param worried said to be worried and not yet seen, the longest first
 * @param answeredToday the latest first
 */
record Summary(
    Page<CheckInView> overdue,
    Page<CheckInView> missed,
    Page<CheckInView> worried,
    Page<CheckInView> answeredToday) {}
