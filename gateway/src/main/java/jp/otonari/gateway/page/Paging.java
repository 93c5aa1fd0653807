package jp.otonari.gateway.page;

import jp.otonari.gateway.client.Page;

/**
 * Where in a long list we are.
 *
 * @param page from 0
 */
public record Paging(int page, long total) {

  public long first() {
    return total == 0 ? 0 : (long) page * Page.SIZE + 1;
  }

  public long last() {
    return Math.min(total, (long) (page + 1) * Page.SIZE);
  }

  public boolean hasPrevious() {
    return page > 0;
  }

  public boolean hasNext() {
    return last() < total;
  }
}
