package jp.otonari.gateway.client;

import org.jspecify.annotations.Nullable;

/** A page cannot be shown, as its main part could not be had. */
public final class NoPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Service down;

  NoPageException(int status, @Nullable Service down) {
    super("No page: " + status);
    this.status = status;
    this.down = down;
  }

  public int status() {
    return status;
  }

  /** The service that did not answer, if that was the reason. */
  public @Nullable Service down() {
    return down;
  }
}
