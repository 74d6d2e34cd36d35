package nl.sekswerkplatform.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.admission.AdmissionService;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.SignedBatch;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Refusals;

/** Takes a signed batch as a file from whoever brings it: no account, because the group's signature is what counts. */
@Named
@RequestScoped
public class RegisterBatchBacking {
    @Inject
    private AdmissionService admissions;

    @Inject
    private GroupService groups;

    @Inject
    private PageBacking page;

    private BatchContent registered;
    private DomainException refusal;

    /** @throws DomainException when it is not a batch, or not one that its group signed and may have now */
    void register(String file) {
        SignedBatch batch = BatchFile.signed(file);
        admissions.register(batch);
        registered = batch.content();
    }

    void refuse(DomainException because) {
        refusal = because;
    }

    /** Why the file was not taken; null when it was, and before. */
    public String getRefusal() {
        return refusal == null ? null : Refusals.sentence(refusal, page.getLocale());
    }

    /** What was registered; null before. */
    public BatchContent getRegistered() {
        return registered;
    }

    public StakeholderGroup getGroup() {
        return groups.get(registered.group());
    }
}
