package jp.otonari.bench;

/**
 * What one solver did with one problem.
 *
 * @param memoryMb the most memory that the process ever had, the problem and the making of it
 *     included
 */
record Result(
    long objective, long matched, double cpuMs, double memoryMb, boolean certified, long pairs) {

  private static final String MARK = "RESULT ";

  String line() {
    return MARK
        + String.join(
            " ",
            "" + objective,
            "" + matched,
            "" + cpuMs,
            "" + memoryMb,
            "" + certified,
            "" + pairs);
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK);
  }

  static Result read(String line) {
    var part = line.substring(MARK.length()).split(" ");
    return new Result(
        Long.parseLong(part[0]),
        Long.parseLong(part[1]),
        Double.parseDouble(part[2]),
        Double.parseDouble(part[3]),
        Boolean.parseBoolean(part[4]),
        Long.parseLong(part[5]));
  }
}
