package jp.otonari.gateway.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All accounts of staff. */
interface Accounts extends ListCrudRepository<Account, UUID> {

  Optional<Account> findByMail(String mail);

  List<Account> findByRolesContainingOrderByMail(Role role);

  List<Account> findAllByOrderByMail();
}
