package jp.otonari.gateway.fee;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Fees;
import jp.otonari.gateway.client.Fees.Month;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.page.Dates;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of a fiscal year, April to March, month by month; on a page and as a file. */
@StaffPage
@RequestMapping("/b/{branch}/fees")
class MonthController {

  private static final int APRIL = 4;

  private final Fees fees;
  private final Dates dates;

  MonthController(Fees fees, Dates dates) {
    this.fees = fees;
    this.dates = dates;
  }

  @GetMapping("/months")
  String months(Caller office, @RequestParam(defaultValue = "0") int year, Model model) {
    var shown = year(year);
    var found = of(office, shown);
    model.addAttribute("found", found);
    model.addAttribute("months", found.map(Page::items).or(List.of()));
    model.addAttribute("year", shown);
    return "fee/months";
  }

  @GetMapping("/months.csv")
  ResponseEntity<byte[]> file(Caller office, @RequestParam(defaultValue = "0") int year) {
    var shown = year(year);
    var name = "fees-%s-%d.csv".formatted(office.branch(), shown);
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(csv(of(office, shown).orNoPage().items()).getBytes(StandardCharsets.UTF_8));
  }

  private Answer<Page<Month>> of(Caller office, int year) {
    var april = YearMonth.of(year, APRIL);
    return fees.months(office, april.toString(), april.plusMonths(11).toString());
  }

  /** The fiscal year in which we are, for none that can be. */
  private int year(int asked) {
    return asked >= 2000 && asked <= 2999
        ? asked
        : YearMonth.from(dates.today()).minusMonths(APRIL - 1).getYear();
  }

  private static String csv(List<Month> months) {
    var lines =
        months.stream()
            .map(
                month ->
                    "%s,%d,%d,%d,%d,%d"
                        .formatted(
                            month.month(),
                            month.charged(),
                            month.waived(),
                            month.paid(),
                            month.payments(),
                            month.refunded()));
    return Stream.concat(Stream.of("month,charged,waived,paid,payments,refunded"), lines)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }
}
