//! Once through the page, which has to work wherever it comes from.
use serde_json::json;

use super::fault::Outcome;
use super::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Page, button, sentence};

/// Where the page in its last line says what it can do.
pub(crate) const IMPRINT: &str = ".imprint [lang=id]";

impl Page {
    /// From the example to another published result, through every tab and what is fetched for it, back to the example.
    pub(crate) async fn tour(&self) -> Outcome {
        self.reads(OKU_2024).await?;
        self.lower(COMPLAINTS).await?;
        self.reads(OKU_2024_LOWERED).await?;
        let level = self.level(COMPLAINTS).await?;
        self.point_at(&button(COMPLAINTS, level)).await?;
        self.sees(".hint", &sentence(COMPLAINTS, level, "id")?).await?;
        self.every_tab().await?;
        self.press_button("Bagikan").await?;
        self.wait_until("a link", "document.querySelector('#share-link')?.value.includes('#s=')").await?;
        self.press_button("Buku kerja (XLSX)").await?;
        self.sees(".files [role=status]", "sudah diserahkan ke unduhan").await?;
        self.press_button("Bagikan").await?;
        self.press_button("Simulasi").await?;
        self.click(".agency").await?;
        self.fill("#agency-search", "sumedang").await?;
        self.press_button("Buka Kab. Sumedang, hasil 2024: 4,51 Memuaskan").await?;
        self.reads(("4,51", "Memuaskan")).await?;
        self.press_button("Urungkan").await?;
        self.press_button("Urungkan").await?;
        self.reads(OKU_2024).await
    }

    /// Opens every tab in turn and waits for what it shows.
    async fn every_tab(&self) -> Outcome {
        let tabs = self.visible_texts("[role=tab]").await?;
        assert!(tabs.len() > 4, "{tabs:?}");
        for tab in tabs.iter().skip(1) {
            self.press_button(tab).await?;
            self.opened(tab).await?;
        }
        Ok(())
    }

    /// Waits until the tab of this name shows what it has.
    pub(crate) async fn opened(&self, tab: &str) -> Outcome {
        let opened = format!(
            "document.querySelector('.tab-bar [role=tab][aria-selected=true]').innerText === {}
                && !document.querySelector('.tab-content .later')
                && document.querySelector('.tab-content > section h2, .tab-content > section h3')
                && document.querySelector('.tab-content').innerText.length > 100",
            json!(tab)
        );
        self.wait_until(&format!("the tab {tab}"), &opened).await
    }

    /// Waits until the page says that it has been kept whole.
    pub(crate) async fn is_kept(&self) -> Outcome {
        self.sees(IMPRINT, "Siap dipakai tanpa jaringan.").await
    }

    /// Waits until the page runs this build: in its script, and in its styles where they are those of a later one.
    pub(crate) async fn runs(&self, build: &str, style: &str) -> Outcome {
        self.wait_for_text_with(".imprint", &format!("build {build}.")).await?;
        let told: String = self
            .evaluate("getComputedStyle(document.documentElement).getPropertyValue('--build').trim()")
            .await?;
        assert_eq!(told, style, "the styles are of another build");
        Ok(())
    }
}
